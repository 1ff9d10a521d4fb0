import { GrowableArray, allocateUint16, allocateUint32 } from './GrowableArray.ts'
import { ValueSets } from './ValueSets.ts'

/** Numbers of sets fit in two bytes up to here. */
const MOST_SETS = 65_535

/**
 * The values of one facet for every document. A value is kept as its number, the order in which it was first met.
 * As long as few different sets of values are known, a document has the number of its set, so that counting many
 * documents reads two bytes of each; else the column changes for good to a list of values per document.
 */
export class FacetColumn {
  readonly #numbers = new Map<string, number>()
  readonly #values: string[] = []
  #sets = new ValueSets()
  /** The set of each document; null once the column has lists. */
  #setOf: GrowableArray<Uint16Array> | null = new GrowableArray(allocateUint16)
  /** Documents per set while they are counted; all 0 between two counts. */
  #perSet = new Uint32Array(0)
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
    if (this.#setOf !== null && this.#sets.size < MOST_SETS) {
      this.#setOf.push(this.#sets.intern(numbers))
      return
    }
    if (this.#setOf !== null) this.#changeToLists(this.#setOf)
    this.#appendList([...new Set(numbers)])
  }

  /** The values of a document. */
  read(document: number): string[] {
    return this.#readNumbers(document).map((number) => this.valueAt(number))
  }

  /** The number of a document's first value, or −1 when it has none. */
  firstNumber(document: number): number {
    if (this.#setOf !== null) return this.#sets.firstOf(this.#setOf.at(document))
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
    if (this.#setOf !== null) {
      const setOf = this.#setOf.block
      const sets = this.#sets.mark(marked)
      return (document) => sets[setOf[document] ?? 0] === 1
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
    if (this.#setOf === null) this.#countLists(documents, length, counts)
    else if (length < this.#sets.size) this.#countOneByOne(this.#setOf.block, documents, length, counts)
    else this.#countBySet(this.#setOf.block, documents, length, counts)
  }

  #countOneByOne(setOf: Uint16Array, documents: Uint32Array, length: number, counts: Uint32Array): void {
    for (let index = 0; index < length; index += 1) {
      this.#sets.addTo(counts, setOf[documents[index] ?? 0] ?? 0, 1)
    }
  }

  #countBySet(setOf: Uint16Array, documents: Uint32Array, length: number, counts: Uint32Array): void {
    const size = this.#sets.size
    if (this.#perSet.length < size) this.#perSet = new Uint32Array(size * 2)
    const perSet = this.#perSet
    for (let index = 0; index < length; index += 1) {
      const set = setOf[documents[index] ?? 0] ?? 0
      perSet[set] = (perSet[set] ?? 0) + 1
    }
    for (let set = 0; set < size; set += 1) {
      const count = perSet[set] ?? 0
      if (count === 0) continue
      this.#sets.addTo(counts, set, count)
      perSet[set] = 0
    }
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

  #readNumbers(document: number): number[] {
    if (this.#setOf !== null) return this.#sets.read(this.#setOf.at(document))
    return [...this.#entries.block.subarray(this.#starts.at(document), this.#starts.at(document + 1))]
  }

  #changeToLists(setOf: GrowableArray<Uint16Array>): void {
    this.#starts.push(0)
    this.#setOf = null
    for (let document = 0; document < setOf.length; document += 1)
      this.#appendList(this.#sets.read(setOf.at(document)))
    this.#sets = new ValueSets()
  }

  #appendList(values: readonly number[]): void {
    for (const value of values) this.#entries.push(value)
    this.#starts.push(this.#entries.length)
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
