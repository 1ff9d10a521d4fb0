import type { DocumentColumns } from './DocumentColumns.ts'
import type { DocumentOrder } from './selectPage.ts'
import { swedishSortKey } from '../../../../graph-schema/text/swedishSortKey.ts'

/** Keys for alphabetical orders, worked out when first asked for and kept as long as the columns. */
export class SortKeys {
  readonly #keys = new WeakMap<object, Map<number, string[]>>()

  /** The key of one text field of a document. */
  keyOf<Document>(columns: DocumentColumns<Document>, field: number, document: number): string {
    let fields = this.#keys.get(columns)
    if (fields === undefined) {
      fields = new Map()
      this.#keys.set(columns, fields)
    }
    let keys = fields.get(field)
    if (keys === undefined) {
      keys = []
      fields.set(field, keys)
    }
    const known = keys[document]
    if (known !== undefined) return known
    const key = swedishSortKey(columns.textsOf(document)[field] ?? '')
    keys[document] = key
    return key
  }
}

/** Highest first, unknown last. */
export function byHighest(numbers: ArrayLike<number>): DocumentOrder {
  return (a, b) => compareKnown(numbers[a] ?? Number.NaN, numbers[b] ?? Number.NaN, -1)
}

/** Lowest first, unknown last. */
export function byLowest(numbers: ArrayLike<number>): DocumentOrder {
  return (a, b) => compareKnown(numbers[a] ?? Number.NaN, numbers[b] ?? Number.NaN, 1)
}

/** Swedish alphabetical order of one text field. */
export function byText<Document>(
  keys: SortKeys,
  columns: DocumentColumns<Document>,
  field: number,
): DocumentOrder {
  return (a, b) => compareStrings(keys.keyOf(columns, field, a), keys.keyOf(columns, field, b))
}

/** By the first order that tells two documents apart, in the end by id. */
export function byAll<Document>(
  columns: DocumentColumns<Document>,
  orders: readonly DocumentOrder[],
): DocumentOrder {
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b)
      if (difference !== 0) return difference
    }
    return compareStrings(columns.idOf(a), columns.idOf(b))
  }
}

function compareKnown(a: number, b: number, direction: 1 | -1): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return (a - b) * direction
}

function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
