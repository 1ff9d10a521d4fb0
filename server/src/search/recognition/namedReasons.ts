import type { Language } from '../../errors.ts'
import type { FacetedTextIndex } from '../engine/FacetedTextIndex.ts'
import type { SearchReason } from '../wording/SearchReason.ts'
import type { ExpandedQuery } from '../engine/QueryGroup.ts'
import type { DescribedName } from './describeNames.ts'
import type { FieldMatches } from '../wording/textReason.ts'

interface NamedQuestion<Document> {
  readonly index: FacetedTextIndex<Document>
  readonly query: ExpandedQuery
  /** Values that the question names, with what the sentence calls them. */
  readonly names: readonly DescribedName[]
  readonly language: Language
}

/** Where no word of a named value stands in the texts of a hit: that it is filed under it, as `write` says of its kind. */
export function listNamedReasons<Document>(
  { index, query, names, language }: NamedQuestion<Document>,
  fields: readonly FieldMatches[],
  document: number,
  write: Readonly<Record<Language, (name: string) => string>>,
): SearchReason[] {
  const foundByName = new Set(index.schema.facets.flatMap(({ key, named }) => (named === true ? key : [])))
  return names.flatMap(({ place, values: [value], text }): SearchReason[] => {
    if (value === undefined || !foundByName.has(value.facet)) return []
    const group = query.groups.findIndex((one) => one.place === place)
    const isWritten = fields.some(({ matches }) => matches.some((match) => match.group === group))
    if (isWritten || !index.columns.facet(value.facet).read(document).includes(value.label.value)) return []
    return [{ kind: 'TEXT', text: write[language](text) }]
  })
}
