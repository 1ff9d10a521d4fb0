import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import type { ComparisonField } from '../../apollo/schemaTypes.generated.ts'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { FormName } from '../../features/records/FormName.tsx'
import { toParties } from '../../features/records/toParties.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import styles from './ComparisonCell.module.css'
import type { ComparedPractice } from './ComparedPractice.ts'

interface ComparisonCellProps {
  readonly field: ComparisonField
  /** What the comparison says, ready to read; at least one. */
  readonly lines: readonly string[]
  /** Kronor or posts behind the first line, where there is one. */
  readonly figure: number | null
  readonly practice: ComparedPractice
}

const TEXTS: ReadonlySet<ComparisonField> = new Set(['NEED', 'METHOD', 'RESULTS', 'LESSONS', 'CONDITIONS'])

/** What one example says: texts to read, figures with their notes, and names that lead on. */
export function ComparisonCell({ field, lines, figure, practice }: ComparisonCellProps) {
  // A scaled row without a figure says why there is none.
  const isRefusal = figure === null && (field === 'SCALED_COST' || field === 'SCALED_STAFF')
  if (TEXTS.has(field))
    return lines.map((line) => (
      <p key={line} className={styles.text} lang="sv">
        {line}
      </p>
    ))
  if (field === 'FORM' && practice.form !== null) return <FormName form={practice.form} />
  if (field === 'PARTIES') return <Parties practice={practice} />
  if (field === 'STATED_GOALS' || field === 'SUGGESTED_GOALS')
    return <Goals practice={practice} suggested={field === 'SUGGESTED_GOALS'} />
  if (field === 'SOURCES') return <Sources practice={practice} />
  return lines.map((line, index) => (
    <p key={line} className={index === 0 && !isRefusal ? styles.main : styles.note}>
      {line}
    </p>
  ))
}

function Parties({ practice }: { readonly practice: ComparedPractice }) {
  const { practice: words } = useMessages()
  return (
    <ul className={styles.list}>
      {toParties(practice).map(({ organisation, runs, contributions }) => (
        <li key={organisation.id}>
          <Link to={organisationPath(organisation)}>{organisation.name}</Link>
          {runs ? ` (${words.parties.runs})` : null}
          <span className={styles.note}>
            {contributions.length === 0 ? (
              <NotStated />
            ) : (
              contributions.map(({ label }) => lowerFirst(label)).join(', ')
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Goals({
  practice: { goals, statesAgenda2030 },
  suggested,
}: {
  readonly practice: ComparedPractice
  readonly suggested: boolean
}) {
  const { practice: words } = useMessages()
  const links = goals.filter(({ basis }) => (basis === 'SUGGESTED') === suggested)
  return (
    <div className={suggested ? styles.suggested : styles.stated}>
      <ul className={styles.list}>
        {links.map(({ goal, target }) => (
          <li key={target?.code ?? goal.id}>
            <GoalName goal={goal} />
            {target === null ? null : (
              <span className={styles.note}>{words.goals.target(target.code, target.name)}</span>
            )}
          </li>
        ))}
      </ul>
      {!suggested && statesAgenda2030 ? <p className={styles.note}>{words.goals.agenda2030}</p> : null}
    </div>
  )
}

function Sources({ practice: { sources } }: { readonly practice: ComparedPractice }) {
  const format = useFormat()
  return (
    <ol className={styles.list} lang="sv">
      {sources.map(({ id, title, url, publisher, publishedAt }) => (
        <li key={id}>
          {url === null ? title : <a href={url}>{title}</a>}
          <span className={styles.note}>
            {[publisher, publishedAt === null ? null : format.date(publishedAt)]
              .filter((part) => part !== null)
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
