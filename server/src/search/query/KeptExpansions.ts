import { LRUCache } from 'lru-cache'
import type { Alternative } from '../engine/QueryGroup.ts'

/** So many alternatives are kept in all, of the words that were asked last. */
const MOST_ALTERNATIVES = 200_000

/**
 * What asked words may match, as long as neither texts nor vocabulary change: the same words come back in question
 * after question, and finding their compounds, parts and synonyms costs more than scoring the texts that have them.
 */
export class KeptExpansions {
  readonly #kept = new LRUCache<string, readonly Alternative[]>({
    maxSize: MOST_ALTERNATIVES,
    sizeCalculation: (alternatives) => alternatives.length + 1,
  })
  #version = ''

  /** Forgets everything when the version is another than last time. */
  renew(version: string): this {
    if (version !== this.#version) this.#kept.clear()
    this.#version = version
    return this
  }

  /** The kept alternatives of a word, or new ones. */
  get(word: string, expand: () => readonly Alternative[]): readonly Alternative[] {
    const known = this.#kept.get(word)
    if (known !== undefined) return known
    const fresh = expand()
    this.#kept.set(word, fresh)
    return fresh
  }
}
