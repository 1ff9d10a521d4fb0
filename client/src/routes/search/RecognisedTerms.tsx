import { Link } from '../../components/ui/Link.tsx'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { FACET_KEYS } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './RecognisedTerms.module.css'
import type { SearchQuery } from './Search.generated.ts'

interface RecognisedTermsProps {
  readonly search: PracticeSearch
  readonly terms: SearchQuery['practices']['recognised']
}

/** Words of the question that are also filters: each as a filter instead, and each that was taken so as a word again. */
export function RecognisedTerms({ search, terms }: RecognisedTermsProps) {
  const { only, undo } = useMessages().search.recognised
  const { facets, query, replaced } = search
  const offered = terms.filter(({ count }) => count > 0)
  const pathTo = (changes: Partial<PracticeSearch>) => practiceSearchPath({ ...search, page: 1, ...changes })
  if (offered.length + replaced.length === 0) return null
  return (
    <ul className={styles.terms}>
      {replaced.map(({ facet, value, words }) => (
        <li key={facet + value}>
          <Link
            to={pathTo({
              query: `${query} ${words}`.trim(),
              facets: { ...facets, [facet]: facets[facet].filter((chosen) => chosen !== value) },
            })}
          >
            {undo(words)}
          </Link>
        </li>
      ))}
      {offered.map(({ written, facet, value, clause, queryWithout, count }, index) => {
        const key = FACET_KEYS.find((known) => known === facet)
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
