import { GrowableArray, allocateUint32 } from './GrowableArray.ts'

/**
 * The different sets of values that documents have, each kept once: thousands of documents share the same two areas.
 * Set 0 is the empty one.
 */
export class ValueSets {
  readonly #numbers = new Map<string, number>([['', 0]])
  readonly #starts = new GrowableArray(allocateUint32)
  readonly #entries = new GrowableArray(allocateUint32)

  constructor() {
    this.#starts.push(0)
    this.#starts.push(0)
  }

  get size(): number {
    return this.#starts.length - 1
  }

  /** The number of a set of different value numbers; added when it is new. */
  intern(values: readonly number[]): number {
    const key = values.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const set = this.size
    this.#numbers.set(key, set)
    for (const value of values) this.#entries.push(value)
    this.#starts.push(this.#entries.length)
    return set
  }

  /** The values of a set, in the order they were given. */
  read(set: number): number[] {
    return [...this.#entries.block.subarray(this.#starts.at(set), this.#starts.at(set + 1))]
  }

  /** The first value of a set, or −1 for the empty one. */
  firstOf(set: number): number {
    const start = this.#starts.at(set)
    return start < this.#starts.at(set + 1) ? this.#entries.at(start) : -1
  }

  /** Adds so many documents with a set to the counts per value. */
  addTo(counts: Uint32Array, set: number, documents: number): void {
    const entries = this.#entries.block
    const end = this.#starts.at(set + 1)
    for (let entry = this.#starts.at(set); entry < end; entry += 1) {
      const value = entries[entry] ?? 0
      counts[value] = (counts[value] ?? 0) + documents
    }
  }

  /** 1 for each set with one of the marked values. */
  mark(marked: Uint8Array): Uint8Array {
    const sets = new Uint8Array(this.size)
    for (let set = 0; set < sets.length; set += 1) {
      const end = this.#starts.at(set + 1)
      for (let entry = this.#starts.at(set); entry < end; entry += 1) {
        if (marked[this.#entries.at(entry)] === 1) sets[set] = 1
      }
    }
    return sets
  }
}
