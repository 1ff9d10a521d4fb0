import { GrowableArray, allocateUint16, allocateUint32 } from './GrowableArray.ts'

/** Numbers up to here fit beside the 0 that stands for no value. */
const HIGHEST_NARROW = 65_534

/**
 * The values of one facet for every document. A value is kept as its number, the order in which it was first met.
 * As long as no document has more than one value and few values are known, two bytes per document are all; else the
 * column changes for good to lists of numbers.
 */
export class FacetColumn {
  readonly #numbers = new Map<string, number>()
  readonly #values: string[] = []
  /** The number of the only value plus one, 0 for none; null once the column has lists. */
  #single: GrowableArray<Uint16Array> | null = new GrowableArray(allocateUint16)
  readonly #starts = new GrowableArray(allocateUint32)
  readonly #entries = new GrowableArray(allocateUint32)

  /** `values` get the first numbers in this order, so that they are known also when no document has them. */
  constructor(values: readonly string[]) {
    for (const value of values) this.#intern(value)
  }

  get valueCount(): number {
    return this.#values.length
  }

  valueAt(number: number): string {
    return this.#values[number] ?? ''
  }

  /** The number of a value, or null when it is neither listed nor in any document. */
  findNumber(value: string): number | null {
    return this.#numbers.get(value) ?? null
  }

  /** Appends the next document's values; repeated ones count once. */
  append(values: readonly string[]): void {
    const numbers = values.map((value) => this.#intern(value))
    const [first, ...others] = numbers
    if (this.#single !== null) {
      if (others.every((number) => number === first) && (first ?? 0) < HIGHEST_NARROW) {
        this.#single.push(first === undefined ? 0 : first + 1)
        return
      }
      this.#changeToLists(this.#single)
    }
    for (const number of new Set(numbers)) this.#entries.push(number)
    this.#starts.push(this.#entries.length)
  }

  /** The values of a document. */
  read(document: number): string[] {
    if (this.#single !== null) {
      const number = this.#single.at(document)
      return number === 0 ? [] : [this.valueAt(number - 1)]
    }
    const values: string[] = []
    const end = this.#starts.at(document + 1)
    for (let index = this.#starts.at(document); index < end; index += 1) {
      values.push(this.valueAt(this.#entries.at(index)))
    }
    return values
  }

  /** The number of a document's first value, or −1 when it has none. */
  firstNumber(document: number): number {
    if (this.#single !== null) return this.#single.at(document) - 1
    const start = this.#starts.at(document)
    return start < this.#starts.at(document + 1) ? this.#entries.at(start) : -1
  }

  /** The first value of a document, or null when it has none. */
  firstOf(document: number): string | null {
    const number = this.firstNumber(document)
    return number < 0 ? null : this.valueAt(number)
  }

  /** A test for having one of the values marked 1. */
  createTest(marked: Uint8Array): (document: number) => boolean {
    if (this.#single !== null) {
      const single = this.#single.block
      return (document) => marked[(single[document] ?? 0) - 1] === 1
    }
    const starts = this.#starts.block
    const entries = this.#entries.block
    return (document) => {
      const end = starts[document + 1] ?? 0
      for (let index = starts[document] ?? 0; index < end; index += 1) {
        if (marked[entries[index] ?? 0] === 1) return true
      }
      return false
    }
  }

  /** Adds the first `length` documents of a list to the counts per value. */
  count(documents: Uint32Array, length: number, counts: Uint32Array): void {
    if (this.#single === null) this.#countLists(documents, length, counts)
    else countSingle(this.#single.block, documents, length, counts)
  }

  #countLists(documents: Uint32Array, length: number, counts: Uint32Array): void {
    const starts = this.#starts.block
    const entries = this.#entries.block
    for (let index = 0; index < length; index += 1) {
      const document = documents[index] ?? 0
      const end = starts[document + 1] ?? 0
      for (let entry = starts[document] ?? 0; entry < end; entry += 1) {
        const value = entries[entry] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      }
    }
  }

  #changeToLists(single: GrowableArray<Uint16Array>): void {
    this.#starts.push(0)
    for (let document = 0; document < single.length; document += 1) {
      const number = single.at(document)
      if (number > 0) this.#entries.push(number - 1)
      this.#starts.push(this.#entries.length)
    }
    this.#single = null
  }

  #intern(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    const number = this.#values.length
    this.#numbers.set(value, number)
    this.#values.push(value)
    return number
  }
}

function countSingle(single: Uint16Array, documents: Uint32Array, length: number, counts: Uint32Array): void {
  // One place more, for documents without a value, keeps the loop free of a branch.
  const shifted = new Uint32Array(counts.length + 1)
  for (let index = 0; index < length; index += 1) {
    const value = single[documents[index] ?? 0] ?? 0
    shifted[value] = (shifted[value] ?? 0) + 1
  }
  for (let value = 0; value < counts.length; value += 1) {
    counts[value] = (counts[value] ?? 0) + (shifted[value + 1] ?? 0)
  }
}
