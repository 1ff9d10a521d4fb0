import type { Language } from '../errors.ts'
import type { FacetColumn } from './engine/FacetColumn.ts'
import type { FacetBucket, FacetLabel } from './practiceSearch.ts'

/** The buckets of a vocabulary: every value, most hits first, then in the vocabulary's order. */
export function toVocabularyBuckets(
  labels: Iterable<FacetLabel>,
  counts: Uint32Array,
  selected: ReadonlySet<string>,
  language: Language,
): FacetBucket[] {
  const entries: { label: FacetLabel; count: number }[] = []
  // The values of a vocabulary are the first of the column, in the same order; see FacetColumn.
  for (const label of labels) entries.push({ label, count: counts[entries.length] ?? 0 })
  entries.sort((a, b) => b.count - a.count || a.label.position - b.label.position)
  return entries.map(({ label, count }) => toBucket(label, count, selected, language))
}

/** The buckets of a long list: at most `most` values with hits, most hits first, and the selected ones always. */
export function toOpenBuckets(
  labels: ReadonlyMap<string, FacetLabel>,
  column: FacetColumn,
  counts: Uint32Array,
  selected: ReadonlySet<string>,
  language: Language,
  most: number,
): FacetBucket[] {
  const entries: { value: string; count: number }[] = []
  for (const [number, count] of counts.entries()) {
    const value = column.valueAt(number)
    if (count > 0 || selected.has(value)) entries.push({ value, count })
  }
  entries.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return entries
    .filter(({ value }, place) => place < most || selected.has(value))
    .map(({ value, count }) => {
      const label = labels.get(value) ?? { value, labelSv: value, labelEn: value, altLabels: [], position: 0 }
      return toBucket(label, count, selected, language)
    })
}

function toBucket(
  { value, labelSv, labelEn }: FacetLabel,
  count: number,
  selected: ReadonlySet<string>,
  language: Language,
): FacetBucket {
  return { value, label: language === 'sv' ? labelSv : labelEn, count, selected: selected.has(value) }
}
