import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './PracticeParties.module.css'
import type { Party } from '../../features/records/toParties.ts'

/** One line per party with what it gives in words. For small screens. */
export function PartiesList({ parties }: { readonly parties: readonly Party[] }) {
  const { practice: words } = useMessages()
  return (
    <ul className={styles.list}>
      {parties.map(({ organisation, runs, contributions }) => (
        <li key={organisation.id} className={styles.line}>
          <span>
            <Link to={organisationPath(organisation)}>{organisation.name}</Link>
            {runs ? <span className={styles.runs}>{words.parties.runs}</span> : null}
          </span>
          <span className={styles.given}>
            {contributions.length === 0 ? (
              <NotStated />
            ) : (
              <>
                <span className={styles.dot} aria-hidden="true" />
                {contributions.map(({ label }) => label).join(', ')}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
