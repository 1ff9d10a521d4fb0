import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import type { OrganisationKind } from '../../apollo/schemaTypes.generated.ts'
import { FactColumns, type NamedFact } from '../../components/ui/FactColumns.tsx'
import { Link } from '../../components/ui/Link.tsx'
import styles from './RecordLines.module.css'

interface RecordLineProps {
  readonly title: string
  readonly path: string
  /** Whose the record is; null where the page says so already. */
  readonly organisation: {
    readonly kind: OrganisationKind
    readonly slug: string
    readonly name: string
  } | null
  /** Level of the title among the page's headings. */
  readonly level: 3 | 4
  /** Three of them. */
  readonly facts: readonly NamedFact[]
}

/** A record on one line of a list: its name, whose it is, and its facts in columns. */
export function RecordLine({ title, path, organisation, level, facts }: RecordLineProps) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <li className={styles.line}>
      <div>
        <Heading className={styles.title}>
          <Link to={path} lang="sv">
            {title}
          </Link>
        </Heading>
        {organisation === null ? null : (
          <p className={styles.who}>
            <Link to={organisationPath(organisation)}>{organisation.name}</Link>
          </p>
        )}
      </div>
      <FactColumns facts={facts} className={styles.columns} />
    </li>
  )
}
