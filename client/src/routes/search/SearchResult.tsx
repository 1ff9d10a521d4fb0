import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import type { NearnessValue } from '../../../../graph-schema/addresses/placeChoice.ts'
import { useFragment } from '@apollo/client/react'
import { Link } from '../../components/ui/Link.tsx'
import { RunnerAndForm } from '../../features/records/RunnerAndForm.tsx'
import type { SearchOrigin } from '../../features/practice-search/SearchOrigin.ts'
import { CompareCheckbox } from '../../features/comparison/CompareCheckbox.tsx'
import { rowBrush, useIsBrushed } from '../../features/place-brush/placeBrush.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { HighlightedText } from '../../components/ui/HighlightedText.tsx'
import { ResultFacts } from './ResultFacts.tsx'
import type { SearchQuery } from './Search.generated.ts'
import { useGivenComparison } from './SearchLoad.ts'
import { SearchResult_PracticeFragmentDoc } from './SearchResult.generated.ts'
import styles from './SearchResult.module.css'

interface SearchResultProps {
  readonly edge: SearchQuery['practices']['edges'][number]
  /** Code of the municipality to be like. */
  readonly near: string | null
  /** What makes municipalities near. */
  readonly by: NearnessValue
  /** The search that the hit belongs to. */
  readonly origin: SearchOrigin
  readonly headingLevel: 'h2' | 'h3'
}

/** Fields that may give the few lines under the title, the need before what was done. */
const SNIPPET_FIELDS: ReadonlySet<string> = new Set(['need', 'method', 'results', 'lessons', 'conditions'])

/** One hit: its place in likeness, what it is and whose, the lines that matched, its facts and why it stands here. */
export function SearchResult({ edge, near, by, origin, headingLevel: Heading }: SearchResultProps) {
  const { row, nearness } = useMessages().search
  const language = useLanguage()
  const given = useGivenComparison()
  const { data: practice, complete } = useFragment({
    fragment: SearchResult_PracticeFragmentDoc,
    fragmentName: 'SearchResult_practice',
    from: edge.node,
  })
  const { organisation } = edge.node
  const code = 'code' in organisation ? organisation.code : null
  const brushed = useIsBrushed(code)
  if (!complete) return null
  const title = edge.highlights.find(({ field }) => field === 'title')?.parts ?? null
  const snippet = edge.highlights.find(({ field }) => SNIPPET_FIELDS.has(field))?.parts ?? null
  const own = near !== null && code === near
  const place = edge.likenessRank === null ? null : nearness[by].place(edge.likenessRank)
  return (
    <li
      {...rowBrush(code)}
      data-brushed={brushed || undefined}
      className={near === null ? styles.plain : styles.row}
    >
      {near === null ? null : (
        <p className={`${styles.place ?? ''} ${edge.isTwin ? (styles.twin ?? '') : ''}`}>
          {own ? <strong className={styles.own}>{row.own}</strong> : null}
          {place === null ? null : (
            <>
              {place[0]} <b>{place[1]}</b> <span>{place[2]}</span>
            </>
          )}
        </p>
      )}
      <article lang="sv">
        <div className={styles.head}>
          <Heading className={styles.title}>
            <Link to={practicePath(edge.node.slug, near)} state={origin}>
              {title === null ? edge.node.title : <HighlightedText parts={title} />}
            </Link>
          </Heading>
          <div lang={language}>
            <CompareCheckbox item={{ slug: edge.node.slug, title: edge.node.title }} given={given} />
          </div>
        </div>
        <p className={styles.meta} lang={language}>
          <RunnerAndForm organisation={organisation} form={practice.form} />
          {practice.areas.length === 0 ? null : (
            <span className="dimmed"> · {practice.areas.map((area) => area.label).join(', ')}</span>
          )}
        </p>
        <p className={styles.snippet}>
          {snippet === null ? (practice.need ?? practice.method) : <HighlightedText parts={snippet} />}
        </p>
        <div lang={language}>
          <ResultFacts practice={practice} />
          {edge.reasons.length === 0 ? null : (
            <p className={styles.why}>
              <b>{row.why}</b> {edge.reasons.map(({ text }) => text).join(' ')}
            </p>
          )}
        </div>
      </article>
    </li>
  )
}
