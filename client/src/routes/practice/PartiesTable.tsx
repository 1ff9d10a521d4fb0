import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { Contribution } from '../../features/records/Contribution.ts'
import styles from './PracticeParties.module.css'
import type { Party } from '../../features/records/toParties.ts'

interface PartiesTableProps {
  readonly parties: readonly Party[]
  readonly contributions: readonly Contribution[]
}

/** Party by kind of contribution: a dot, and the word for those who listen. For wide screens. */
export function PartiesTable({ parties, contributions }: PartiesTableProps) {
  const { practice: words } = useMessages()
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{words.parties.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.parties.party}</th>
          {contributions.map(({ id, label }) => (
            <th key={id} scope="col" className={styles.kind}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map(({ organisation, runs, contributions: given }) => (
          <tr key={organisation.id}>
            <th scope="row" className={styles.party}>
              <Link to={organisationPath(organisation)}>{organisation.name}</Link>
              {runs ? <span className={styles.runs}>{words.parties.runs}</span> : null}
            </th>
            {given.length === 0 ? (
              <td colSpan={contributions.length} className={styles.kind}>
                <NotStated />
              </td>
            ) : (
              contributions.map(({ id, label }) => (
                <td key={id} className={styles.kind}>
                  {given.some((contribution) => contribution.id === id) ? (
                    <>
                      <span className={styles.dot} />
                      <VisuallyHidden>{words.parties.gives(label)}</VisuallyHidden>
                    </>
                  ) : null}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
