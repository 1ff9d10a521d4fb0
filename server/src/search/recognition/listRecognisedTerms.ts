import { labelIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import type { FilterConstraint } from '../engine/FilterConstraint.ts'
import { parseQuery } from '../query/parseQuery.ts'
import type { TextSearch } from '../TextSearch.ts'
import { findNames, withoutName } from './findNames.ts'
import { inOrderOf, type NameFinder } from '../names/NameFinder.ts'
import type { RecognisedTerm } from './RecognisedTerm.ts'

/** Each costs a search of its own. */
const MOST_RECOGNISED = 6

interface Recognition<Document, Facet extends string> {
  readonly search: TextSearch<Document>
  readonly names: NameFinder<Facet>
  /** The request's filter. */
  readonly constraints: readonly FilterConstraint[]
  /** A value as the sentence says it: "i Alingsås". */
  readonly writeValue: (facet: Facet, value: string, label: string) => string
}

interface AskedQuestion<Facet extends string> {
  readonly query: string
  readonly filter: Readonly<Partial<Record<Facet, readonly unknown[]>>>
  readonly language: Language
}

/**
 * The names in a question as choices, places and goals first, then in its order. A facet in which something is chosen
 * already offers no more.
 */
export function listRecognisedTerms<Document, Facet extends string>(
  { search, names, constraints, writeValue }: Recognition<Document, Facet>,
  { query, filter, language }: AskedQuestion<Facet>,
): RecognisedTerm[] {
  const parsed = parseQuery(query)
  const named = findNames(parsed, (words, start) => names.find(words, start))
    .flatMap((name) => name.values.map((value) => ({ name, ...value })))
    .filter(({ facet }) => (filter[facet] ?? []).length === 0)
  return inOrderOf(names.facets, named)
    .slice(0, MOST_RECOGNISED)
    .map(({ name, facet, label: named }) => {
      const { value } = named
      const label = labelIn(language, named)
      const queryWithout = withoutName(parsed, name)
      return {
        written: name.written,
        facet,
        value,
        label,
        clause: writeValue(facet, value, label),
        queryWithout,
        count: search.find(queryWithout, [...constraints, { kind: 'values', key: facet, values: [value] }])
          .hits.length,
      }
    })
}
