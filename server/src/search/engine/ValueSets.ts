import { GrowableArray, allocateUint32 } from './GrowableArray.ts'

/** The set without values. */
const NOTHING = 0

/**
 * The different sets of values that documents have, each kept once: thousands of documents share the same two areas.
 * A set is reached value by value, so that finding it needs neither a list nor a key; the sets on the way are sets too.
 */
export class ValueSets {
  /** What a set becomes with one value more. */
  readonly #larger: (Map<number, number> | undefined)[] = [undefined]
  readonly #starts = new GrowableArray(allocateUint32)
  readonly #entries = new GrowableArray(allocateUint32)

  constructor() {
    this.#starts.push(0)
    this.#starts.push(0)
  }

  get size(): number {
    return this.#starts.length - 1
  }

  /** The number of the set of these values in this order; added when it is new. Repeated ones count once. */
  intern(values: readonly number[]): number {
    let set = NOTHING
    for (const value of values) set = this.#larger[set]?.get(value) ?? this.#add(set, value)
    return set
  }

  #add(set: number, value: number): number {
    const values = this.read(set)
    let larger = set
    if (!values.includes(value)) {
      larger = this.size
      for (const entry of [...values, value]) this.#entries.push(entry)
      this.#starts.push(this.#entries.length)
      this.#larger.push(undefined)
    }
    const known = this.#larger[set]
    if (known === undefined) this.#larger[set] = new Map([[value, larger]])
    else known.set(value, larger)
    return larger
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
