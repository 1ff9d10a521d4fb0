import { municipalityPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MunicipalityNotFound.module.css'
import type { UnknownMunicipality } from './readMunicipalityAddress.ts'

/** What stands where an address names no municipality: what is wrong with it, and where it may have wanted to go. */
export function MunicipalityNotFound({ unknown }: { readonly unknown: UnknownMunicipality }) {
  const { municipality } = useMessages()
  const words = municipality.notFound
  const malformed = unknown.problem === 'malformed'
  const title = malformed ? words.malformedTitle : words.unknownTitle(unknown.text)
  const text = malformed ? words.malformed(unknown.text) : words.unknown
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead title={title} description={text} path={null} />
      <h1>{title}</h1>
      <p className={styles.lead}>{text}</p>
      {unknown.suggestions.length === 0 ? null : (
        <p>
          {words.maybe}{' '}
          <CommaSeparated>
            {unknown.suggestions.map(({ code, name }) => (
              <Link key={code} to={municipalityPath(code)}>
                {name}
              </Link>
            ))}
          </CommaSeparated>
          ?
        </p>
      )}
      <p>
        <Link to="/kommuner">{words.list}</Link>
      </p>
    </div>
  )
}
