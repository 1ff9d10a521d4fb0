import { GrowableArray, allocateUint16 } from './GrowableArray.ts'

const EMPTY = 0
const FULLEST = 0.5
/** A slot is the spelling's hash, where its units begin in the store, how many they are, and its value plus one. */
const SLOT = 4

/**
 * Spellings to numbers, looked up by their place in a text so that no word has to be cut out of it: cutting, hashing
 * and collecting the pieces would take longer than all other indexing. Open addressing; what is known of a spelling
 * lies side by side, and so do the units of all spellings, since waiting for memory is what a look-up costs.
 */
export class SpellingTable {
  #slots = new Int32Array(SLOT << 14)
  #size = 0
  readonly #units = new GrowableArray(allocateUint16, 1 << 14)

  /** The number of the spelling between two places of a text, or −1 when it is new. `hash` is that of scanSpans. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const known = this.#units.block
    const last = slots.length - 1
    for (let slot = Math.imul(hash, SLOT) & last; ; slot = (slot + SLOT) & last) {
      const value = slots[slot + 3] ?? EMPTY
      if (value === EMPTY) return -1
      if (slots[slot] !== hash || slots[slot + 2] !== end - start) continue
      let place = slots[slot + 1] ?? 0
      let index = start
      while (index < end && known[place] === units[index]) {
        index += 1
        place += 1
      }
      if (index === end) return value - 1
    }
  }

  /** Adds a spelling that `find` did not know. */
  add(units: Uint16Array, start: number, end: number, hash: number, value: number): void {
    if (this.#size >= (this.#slots.length / SLOT) * FULLEST) this.#grow()
    this.#place(hash, this.#units.length, end - start, value + 1)
    for (let index = start; index < end; index += 1) this.#units.push(units[index] ?? 0)
    this.#size += 1
  }

  #place(hash: number, place: number, length: number, value: number): void {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = Math.imul(hash, SLOT) & last
    while (slots[slot + 3] !== EMPTY) slot = (slot + SLOT) & last
    slots[slot] = hash
    slots[slot + 1] = place
    slots[slot + 2] = length
    slots[slot + 3] = value
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * 2)
    for (let slot = 0; slot < slots.length; slot += SLOT) {
      const [hash = 0, place = 0, length = 0, value = EMPTY] = slots.subarray(slot, slot + SLOT)
      if (value !== EMPTY) this.#place(hash, place, length, value)
    }
  }
}
