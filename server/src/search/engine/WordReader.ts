import { scanSpans } from '../text/scanWords.ts'
import type { GrowableArray } from './GrowableArray.ts'
import { SpellingTable } from './SpellingTable.ts'
import { UnitBuffer } from './UnitBuffer.ts'

/** So many different names are kept with their words; further ones are read like any text. */
const MOST_NAMES = 20_000

/** Reads texts as the numbers of their words. What a word is, and its number, is for the lexicon to say. */
export class WordReader {
  readonly #toWord: (spelling: string) => number
  readonly #units = new UnitBuffer()
  /** Each spelling met, capitals kept, to its word; saves lower-casing and stemming. */
  readonly #spellings = new SpellingTable()
  readonly #names = new Map<string, readonly number[]>()

  /** `toWord` gives the word of a spelling that is met for the first time. */
  constructor(toWord: (spelling: string) => number) {
    this.#toWord = toWord
  }

  /** Appends the words of a composed text to those that are there. */
  read(text: string, words: GrowableArray<Uint32Array>): void {
    const units = this.#units.read(text)
    const spellings = this.#spellings
    scanSpans(units, text.length, (start, end, _, hash) => {
      let word = spellings.find(units, start, end, hash)
      if (word < 0) {
        word = this.#toWord(text.slice(start, end))
        spellings.add(units, start, end, hash, word)
      }
      words.push(word)
    })
  }

  /** The same for a text that many documents have, such as a label: it is read once. */
  readName(name: string, words: GrowableArray<Uint32Array>): void {
    const known = this.#names.get(name)
    if (known !== undefined) {
      for (const word of known) words.push(word)
      return
    }
    const start = words.length
    this.read(name, words)
    if (this.#names.size < MOST_NAMES) this.#names.set(name, [...words.block.subarray(start, words.length)])
  }
}
