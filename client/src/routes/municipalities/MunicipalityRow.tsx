import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MunicipalitiesTable.module.css'
import type { ListedMunicipality } from './municipalityList.ts'

interface MunicipalityRowProps {
  readonly municipality: ListedMunicipality
  readonly isMine: boolean
}

/** One municipality of the list; the reader's own is marked with a word and in ochre. */
export function MunicipalityRow({ municipality, isMine }: MunicipalityRowProps) {
  const { municipality: messages } = useMessages()
  const words = messages.list
  const format = useFormat()
  const { code, slug, name, population, practiceCount, strategyCount } = municipality
  return (
    <tr className={isMine ? styles.mine : undefined}>
      <th scope="row" className={styles.name}>
        <Link to={municipalityPath(slug)}>{name}</Link>
        {isMine ? <span className={styles.tag}>{words.mine}</span> : null}
      </th>
      <td>
        {practiceCount === 0 ? (
          <span className={styles.none}>0</span>
        ) : (
          <Link to={practicesPath({ kommun: code })} className={styles.count}>
            {format.number(practiceCount)}
            <VisuallyHidden>{` ${words.examples}, ${name}`}</VisuallyHidden>
          </Link>
        )}
      </td>
      <td>{strategyCount === 0 ? <span className={styles.none}>0</span> : format.number(strategyCount)}</td>
      <td className={styles.population}>{format.number(population)}</td>
    </tr>
  )
}
