import { GrowableArray, allocateUint32 } from './GrowableArray.ts'

/** The values of one facet for every document. A value is kept as its place in the order in which it was first met. */
export class FacetColumn {
  readonly #numbers = new Map<string, number>()
  readonly #values: string[] = []
  readonly #starts = new GrowableArray(allocateUint32)
  readonly #entries = new GrowableArray(allocateUint32)

  /** `values` get the first numbers, so that every column of a facet knows them also when no document has them. */
  constructor(values: readonly string[]) {
    this.#starts.push(0)
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
    if (values.length === 1) {
      this.#entries.push(this.#intern(values[0] ?? ''))
    } else {
      for (const value of new Set(values)) this.#entries.push(this.#intern(value))
    }
    this.#starts.push(this.#entries.length)
  }

  /** The values of a document. */
  read(document: number): string[] {
    const values: string[] = []
    const end = this.#starts.at(document + 1)
    for (let index = this.#starts.at(document); index < end; index += 1) {
      values.push(this.valueAt(this.#entries.at(index)))
    }
    return values
  }

  /** The first value of a document, or null when it has none. */
  firstOf(document: number): string | null {
    const start = this.#starts.at(document)
    return start < this.#starts.at(document + 1) ? this.valueAt(this.#entries.at(start)) : null
  }

  /** True when a document has one of the values marked 1. */
  hasAny(document: number, marked: Uint8Array): boolean {
    const entries = this.#entries.block
    const end = this.#starts.at(document + 1)
    for (let index = this.#starts.at(document); index < end; index += 1) {
      if (marked[entries[index] ?? 0] === 1) return true
    }
    return false
  }

  /** Adds the first `length` documents of a list to the counts per value. */
  count(documents: Uint32Array, length: number, counts: Uint32Array): void {
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

  #intern(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    const number = this.#values.length
    this.#numbers.set(value, number)
    this.#values.push(value)
    return number
  }
}
