const EMPTY = 0
const FULLEST = 0.6

/**
 * Spellings to numbers, looked up by their place in a text so that no word has to be cut out of it: cutting, hashing
 * and collecting the pieces would take longer than all other indexing. Open addressing with the hash kept beside.
 */
export class SpellingTable {
  #slots = new Int32Array(1 << 14)
  #hashes = new Int32Array(1 << 14)
  readonly #spellings: string[] = ['']
  readonly #values: number[] = [0]

  /** The number of the spelling between two places of a text, or −1 when it is new. `hash` is that of scanSpans. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? EMPTY
      if (entry === EMPTY) return -1
      if (this.#hashes[slot] === hash && isSame(this.#spellings[entry] ?? '', text, start, end)) {
        return this.#values[entry] ?? -1
      }
    }
  }

  /** Adds a spelling that `find` did not know. */
  add(spelling: string, hash: number, value: number): void {
    if (this.#spellings.length > this.#slots.length * FULLEST) this.#grow()
    this.#spellings.push(spelling)
    this.#values.push(value)
    this.#place(hash, this.#spellings.length - 1)
  }

  #place(hash: number, entry: number): void {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask
    this.#slots[slot] = entry
    this.#hashes[slot] = hash
  }

  #grow(): void {
    const slots = this.#slots
    const hashes = this.#hashes
    this.#slots = new Int32Array(slots.length * 2)
    this.#hashes = new Int32Array(slots.length * 2)
    for (const [slot, entry] of slots.entries()) {
      if (entry !== EMPTY) this.#place(hashes[slot] ?? 0, entry)
    }
  }
}

function isSame(spelling: string, text: string, start: number, end: number): boolean {
  const length = end - start
  if (spelling.length !== length) return false
  for (let index = 0; index < length; index += 1) {
    if (spelling.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  }
  return true
}
