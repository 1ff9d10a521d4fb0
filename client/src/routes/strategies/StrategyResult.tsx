import { useFragment } from '@apollo/client/react'
import { organisationPath, strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { FactColumns, type NamedFact } from '../../components/ui/FactColumns.tsx'
import { Link } from '../../components/ui/Link.tsx'
import { StandingTag } from '../../components/ui/StandingTag.tsx'
import { knownOutcome } from '../../features/records/knownOutcome.ts'
import { noteItems } from '../../features/records/noteItems.ts'
import { useValidity } from '../../features/records/useValidity.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { upperFirst } from '../../i18n/upperFirst.ts'
import type { StrategiesQuery } from './Strategies.generated.ts'
import { StrategyResult_StrategyFragmentDoc } from './StrategyResult.generated.ts'
import { HighlightedText } from '../../components/ui/HighlightedText.tsx'
import styles from './StrategyResult.module.css'

/** How many questions a document can answer: the entries of the vocabulary QUESTION. */
const QUESTION_COUNT = 12

type Edge = StrategiesQuery['strategies']['edges'][number]

/** One hit: what the document is and whose, the lines that matched, its decision in columns, and why it stands here. */
export function StrategyResult({ edge }: { readonly edge: Edge }) {
  const { strategies, search } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: StrategyResult_StrategyFragmentDoc,
    fragmentName: 'StrategyResult_strategy',
    from: edge.node,
  })
  const validity = useValidity(complete ? data.validFrom : null, complete ? data.validTo : null)
  if (!complete) return null
  const { columns } = strategies.list
  const { decision } = data
  const outcome = knownOutcome(data)
  const title = edge.highlights.find(({ field }) => field === 'title')?.parts
  // Without a question the index still cuts a text; why the document exists reads better.
  const snippet = edge.highlights.find(
    ({ field, parts }) =>
      (field === 'summary' || field === 'passages') && parts.some(({ matched }) => matched),
  )?.parts
  const lead = data.purpose[0]?.text ?? (data.summary === null ? null : noteItems(data.summary).join('. '))
  const answered = new Set(data.passages.map(({ question }) => question.id)).size
  const facts: readonly NamedFact[] = [
    [columns.date, decision?.date == null ? null : format.date(decision.date)],
    [columns.body, decision?.body == null ? null : upperFirst(decision.body)],
    [columns.valid, validity],
    [columns.answers, strategies.list.answers(answered, QUESTION_COUNT)],
  ]
  return (
    <li className={styles.result}>
      <article>
        <div className={styles.head}>
          <h2 className={styles.title} lang="sv">
            <Link to={strategyPath(data.slug)}>
              {title === undefined ? data.title : <HighlightedText parts={title} />}
            </Link>
          </h2>
          {outcome === null ? null : <StandingTag outcome={outcome} />}
        </div>
        <p className={styles.meta}>
          <Link to={organisationPath(data.organisation)}>{data.organisation.name}</Link>
          {` · ${data.type.label} · `}
          <span className="dimmed">{strategies.phase[data.phase]}</span>
        </p>
        {snippet === undefined && lead === null ? null : (
          <p className={styles.snippet} lang="sv">
            {snippet === undefined ? lead : <HighlightedText parts={snippet} />}
          </p>
        )}
        <FactColumns facts={facts} className={styles.facts} />
        {edge.reasons.length === 0 ? null : (
          <p className={styles.why}>
            <b>{search.row.why}</b> {edge.reasons.map(({ text }) => text).join(' ')}
          </p>
        )}
      </article>
    </li>
  )
}
