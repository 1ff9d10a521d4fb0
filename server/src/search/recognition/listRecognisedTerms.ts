import type { FilterConstraint } from '../engine/FilterConstraint.ts'
import type { PracticeDocument, PracticeSearchRequest } from '../practiceSearch.ts'
import { parseQuery } from '../query/parseQuery.ts'
import type { TextSearch } from '../TextSearch.ts'
import { writeFilterValue } from '../wording/practiceSentence.ts'
import { findNames, withoutName } from './findNames.ts'
import { NAMED_FACETS, type NameFinder } from './NameFinder.ts'
import type { RecognisedTerm } from './RecognisedTerm.ts'

/** Each costs a search of its own. */
const MOST_RECOGNISED = 6

interface Recognition {
  readonly search: TextSearch<PracticeDocument>
  readonly names: NameFinder
  /** The request's filter. */
  readonly constraints: readonly FilterConstraint[]
}

/** The names in a question as choices, places and goals first, then in its order. A facet in which something is chosen already offers no more. */
export function listRecognisedTerms(
  { search, names, constraints }: Recognition,
  { query, filter, language }: Pick<PracticeSearchRequest, 'query' | 'filter' | 'language'>,
): RecognisedTerm[] {
  const parsed = parseQuery(query)
  return findNames(parsed, (words, start) => names.find(words, start))
    .flatMap((name) => name.values.map((value) => ({ name, ...value })))
    .filter(({ facet }) => (filter[facet] ?? []).length === 0)
    .sort((a, b) => NAMED_FACETS.indexOf(a.facet) - NAMED_FACETS.indexOf(b.facet))
    .slice(0, MOST_RECOGNISED)
    .map(({ name, facet, label: { value, labelSv, labelEn } }) => {
      const label = language === 'sv' ? labelSv : labelEn
      const queryWithout = withoutName(parsed, name)
      return {
        written: name.written,
        facet,
        value,
        label,
        clause: writeFilterValue(facet, value, { labelOf: () => label, language }),
        queryWithout,
        count: search.find(queryWithout, [...constraints, { kind: 'values', key: facet, values: [value] }])
          .hits.length,
      }
    })
}
