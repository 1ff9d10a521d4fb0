import type { ReactNode } from 'react'
import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import type { OrganisationKind } from '../../apollo/schemaTypes.generated.ts'
import { NotStated } from '../../components/ui/NotStated.tsx'
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
  /** Three facts in columns. A missing value reads "not stated". */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[]
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
      <dl className={styles.columns}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <NotStated />}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
