import { Link } from '../../components/ui/Link.tsx'
import type { ReplacedWords } from '../../../../graph-schema/addresses/replacedWords.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './RecognisedTerms.module.css'

/** What a search changes when a word becomes a filter or a filter a word. */
interface WordsAndFacets<Facet extends string> {
  readonly query: string
  readonly facets: Readonly<Record<Facet, readonly string[]>>
  readonly replaced: readonly ReplacedWords<Facet>[]
}

interface RecognisedTermsProps<Facet extends string> {
  readonly search: WordsAndFacets<Facet>
  readonly facetKeys: readonly Facet[]
  readonly terms: readonly {
    readonly written: string
    readonly facet: string
    readonly value: string
    readonly clause: string
    readonly queryWithout: string
    readonly count: number
  }[]
  /** What stands before the choices: "Visa bara exempel". */
  readonly only: string
  /** The first page of the search with these changes. */
  readonly pathTo: (changes: WordsAndFacets<Facet>) => string
}

/** Words of the question that are also filters: each as a filter instead, and each that was taken so as a word again. */
export function RecognisedTerms<Facet extends string>({
  search: { facets, query, replaced },
  facetKeys,
  terms,
  only,
  pathTo,
}: RecognisedTermsProps<Facet>) {
  const { undo } = useMessages().search.recognised
  const offered = terms.filter(({ count }) => count > 0)
  if (offered.length + replaced.length === 0) return null
  return (
    <ul className={styles.terms} data-screen-only>
      {replaced.map(({ facet, value, words }) => (
        <li key={facet + value}>
          <Link
            to={pathTo({
              query: `${query} ${words}`.trim(),
              facets: { ...facets, [facet]: facets[facet].filter((chosen) => chosen !== value) },
              replaced,
            })}
          >
            {undo(words)}
          </Link>
        </li>
      ))}
      {offered.map(({ written, facet, value, clause, queryWithout, count }, index) => {
        const key = facetKeys.find((known) => known === facet)
        return key === undefined ? null : (
          <li key={facet + value}>
            {index === 0 ? `${only} ` : null}
            <Link
              aria-label={`${only} ${clause} (${String(count)})`}
              to={pathTo({
                query: queryWithout,
                facets: { ...facets, [key]: [value] },
                replaced: [...replaced, { facet: key, value, words: written }],
              })}
            >
              {clause}
            </Link>{' '}
            ({count})
          </li>
        )
      })}
    </ul>
  )
}
