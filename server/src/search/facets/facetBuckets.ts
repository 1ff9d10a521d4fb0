import { labelIn } from '../../bilingual.ts'
import type { Language } from '../../errors.ts'
import type { FacetColumn } from '../engine/FacetColumn.ts'
import { selectPage } from '../engine/selectPage.ts'
import { labelOfName, type FacetBucket, type FacetLabel } from './Facet.ts'

/** No vocabulary has so many values. */
const MOST_VALUES = 2 ** 20

/**
 * The buckets of a vocabulary: every value, most hits first, then in the vocabulary's order. The labels come in that
 * order, which is also that of the column's first value numbers; see FacetColumn.
 */
export function toVocabularyBuckets(
  labels: Iterable<FacetLabel>,
  counts: Uint32Array,
  selected: ReadonlySet<string>,
  language: Language,
): FacetBucket[] {
  const order: number[] = []
  const inOrder: FacetLabel[] = []
  const without: FacetBucket[] = []
  for (const label of labels) {
    const number = inOrder.push(label) - 1
    const count = counts[number] ?? 0
    if (count > 0) order.push(count * MOST_VALUES - number)
    else
      without.push(
        selected.has(label.value) ? toBucket(label, 0, true, language) : emptyBucket(label, language),
      )
  }
  // One number for count and place: numbers are sorted many times faster than what has to be compared.
  const sorted = Float64Array.from(order).sort()
  const buckets: FacetBucket[] = []
  for (let place = sorted.length - 1; place >= 0; place -= 1) {
    const count = Math.ceil((sorted[place] ?? 0) / MOST_VALUES)
    const label = inOrder[count * MOST_VALUES - (sorted[place] ?? 0)]
    if (label !== undefined) buckets.push(toBucket(label, count, selected.has(label.value), language))
  }
  return buckets.concat(without)
}

/** So many organisations are listed; the others are reached by name. */
export const ORGANISATIONS_SHOWN = 50

/** The buckets of organisations: those with most hits first, and the selected ones always. */
export function toOrganisationBuckets(
  labels: ReadonlyMap<string, FacetLabel>,
  column: FacetColumn,
  counts: Uint32Array,
  selected: ReadonlySet<string>,
  language: Language,
): FacetBucket[] {
  const numbers = new Uint32Array(counts.length)
  let length = 0
  for (let number = 0; number < counts.length; number += 1) {
    if (counts[number] === 0) continue
    numbers[length] = number
    length += 1
  }
  const order = (a: number, b: number): number =>
    (counts[b] ?? 0) - (counts[a] ?? 0) || (column.valueAt(a) < column.valueAt(b) ? -1 : 1)
  const shown = selectPage(numbers, length, order, 0, ORGANISATIONS_SHOWN, counts)
  for (const value of selected) {
    const number = column.findNumber(value)
    if (number !== null && !shown.includes(number)) shown.push(number)
  }
  return shown.map((number) => {
    const value = column.valueAt(number)
    const label = labels.get(value) ?? labelOfName(value, value)
    return toBucket(label, counts[number] ?? 0, selected.has(value), language)
  })
}

const emptyBuckets = {
  sv: new WeakMap<FacetLabel, FacetBucket>(),
  en: new WeakMap<FacetLabel, FacetBucket>(),
}

/** Most values of a long vocabulary have no hits; their buckets are the same in every answer. */
function emptyBucket(label: FacetLabel, language: Language): FacetBucket {
  const known = emptyBuckets[language].get(label)
  if (known !== undefined) return known
  const bucket = Object.freeze(toBucket(label, 0, false, language))
  emptyBuckets[language].set(label, bucket)
  return bucket
}

function toBucket(label: FacetLabel, count: number, selected: boolean, language: Language): FacetBucket {
  return { value: label.value, label: labelIn(language, label), count, selected }
}
