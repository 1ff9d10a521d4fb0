const BUCKETS = 4096
const LOWER = 0x20
const VOWEL_CHANGES = new Map([
  ['a', 'ä'],
  ['o', 'ö'],
])

/**
 * Tells quickly that a word surely has none of some stems, by its first two letters without regard to capitals.
 * A stem and its words begin alike, but for plurals that change their vowel: man, män.
 */
export class WordBeginnings {
  readonly #marked = new Uint8Array(BUCKETS)

  add(stem: string): void {
    this.#marked[bucketOf(stem, 0, stem.length)] = 1
    const changed = VOWEL_CHANGES.get(stem.charAt(1))
    if (changed !== undefined) this.#marked[bucketOf(stem.charAt(0) + changed, 0, 2)] = 1
  }

  /** False when the word between two places of a text has none of the stems. */
  has(text: string, start: number, end: number): boolean {
    return this.#marked[bucketOf(text, start, end)] === 1
  }
}

function bucketOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) | LOWER : 0
  return ((text.charCodeAt(start) | LOWER) * 61 + second) & (BUCKETS - 1)
}
