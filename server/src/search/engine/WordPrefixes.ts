import { foldToAscii } from '../text/foldToAscii.ts'

interface Entry {
  readonly key: string
  readonly word: number
}

/** Words by how they begin, those with å, ä and ö also by how they are typed without. */
export class WordPrefixes {
  /** Sorted by key; built when first asked for, since sorting once is cheaper than inserting a million times. */
  #entries: Entry[] | null = null
  readonly #textOf: (word: number) => string

  constructor(textOf: (word: number) => string) {
    this.#textOf = textOf
  }

  /** Takes note of a new word. */
  add(word: number): void {
    const entries = this.#entries
    if (entries === null) return
    for (const entry of this.#toEntries(word)) entries.splice(findPlace(entries, entry.key), 0, entry)
  }

  /** The words among the first `count` that begin with a lower-case prefix, in the order of their keys. */
  find(prefix: string, count: number): number[] {
    this.#entries ??= this.#sortAll(count)
    const found = new Set<number>()
    for (let place = findPlace(this.#entries, prefix); place < this.#entries.length; place += 1) {
      const entry = this.#entries[place]
      if (entry === undefined || !entry.key.startsWith(prefix)) break
      found.add(entry.word)
    }
    return [...found]
  }

  #sortAll(count: number): Entry[] {
    const entries = Array.from({ length: count }, (_, word) => this.#toEntries(word)).flat()
    return entries.sort((a, b) => {
      if (a.key === b.key) return 0
      return a.key < b.key ? -1 : 1
    })
  }

  #toEntries(word: number): Entry[] {
    const key = this.#textOf(word)
    const folded = foldToAscii(key)
    return folded === key
      ? [{ key, word }]
      : [
          { key, word },
          { key: folded, word },
        ]
  }
}

/** The first place whose key is not before the given one. */
function findPlace(entries: readonly Entry[], key: string): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
