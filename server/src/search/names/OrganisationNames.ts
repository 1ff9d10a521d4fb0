import { stemSwedish } from '../text/stemSwedish.ts'
import { toLowerWords } from '../text/toLowerWords.ts'
import type { WrittenWord } from './WrittenWord.ts'

/**
 * Names of organisations in several words, each of which is one thing: Rädda Barnen is not the group Barn. One word is
 * found as it is, what names a place is found by it, and what begins with a small letter describes rather than names.
 */
export class OrganisationNames {
  readonly #holdsPlace: (words: readonly string[]) => boolean
  /** How many organisations are called so, by the stems of the words. */
  readonly #counts = new Map<string, number>()
  #longest = 1

  constructor(holdsPlace: (words: readonly string[]) => boolean) {
    this.#holdsPlace = holdsPlace
  }

  add(name: string): void {
    const stems = this.#toStems(name)
    if (stems === null) return
    const key = stems.join(' ')
    this.#longest = Math.max(this.#longest, stems.length)
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  remove(name: string): void {
    const key = this.#toStems(name)?.join(' ') ?? ''
    const left = (this.#counts.get(key) ?? 0) - 1
    if (left > 0) this.#counts.set(key, left)
    else this.#counts.delete(key)
  }

  /** How many words, two or more, from a place on are such a name; 0 when none are. */
  lengthAt(words: readonly WrittenWord[], start: number): number {
    if (words.length - start < 2) return 0
    const stems = words.slice(start, start + this.#longest).map(({ word }) => stemSwedish(word))
    for (let length = stems.length; length > 1; length -= 1) {
      if (this.#counts.has(stems.slice(0, length).join(' '))) return length
    }
    return 0
  }

  #toStems(name: string): readonly string[] | null {
    if (!/^\p{Lu}/u.test(name) || !/\P{L}/u.test(name)) return null
    const words = toLowerWords(name)
    return words.length < 2 || this.#holdsPlace(words) ? null : words.map((word) => stemSwedish(word))
  }
}
