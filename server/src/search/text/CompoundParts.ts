import { COMMON_PARTS } from './commonParts.ts'
import {
  FIRST_PART_LINKS,
  GENERAL_LAST,
  NEVER_FIRST,
  NEVER_LAST,
  NEVER_SPLIT,
  SHORT_LAST,
  SHORT_PARTS,
} from './compoundRules.ts'

const SHORTEST_PART = 4
const SHORTEST_COMPOUND = 6
/** Shorter endings and beginnings are in words that have nothing to do with them. */
const SHORTEST_LOOSE_PART = 6
/** A word of the texts may be a part of others when at least so many documents have it on its own. */
const DOCUMENTS_FOR_PART = 2
/** With more new parts than this at once, all terms are split anew: cheaper than looking for each part in each. */
const PARTS_TO_SEEK_ONE_BY_ONE = 200
const SHORTENED_END = /(?:dd|gd|mm|nn|dt|gt|kt|tt)$/u
/** What the stemmer may have taken from a stem with this last letter. */
const LOST_ENDS: Readonly<Record<string, readonly string[]>> = {
  d: ['d', 't'],
  g: ['d', 't'],
  n: ['n'],
  k: ['t'],
  t: ['t'],
}
const VOWEL = /[aeiouyåäöé]/u

/**
 * Which terms are compounds, and of what. The parts are the vocabulary's words, everyday nouns, and those that the
 * texts use on their own, joined directly, with a linking letter (förening-s-bidrag) or a changed vowel (kvinno-jour).
 * The fewest parts win, then the longest last part, since the last part says what the thing is.
 *
 * The answer depends only on the terms present and on how many documents have them, never on the order in which
 * they came, so an index that is kept up to date splits exactly as one that is built anew.
 */
export class CompoundParts {
  readonly #texts = new Map<number, string>()
  readonly #termOf = new Map<string, number>()
  readonly #vocabulary = new Set<string>()
  readonly #eligible = new Set<string>()
  readonly #partsOf = new Map<number, readonly string[]>()
  readonly #compoundsOf = new Map<string, Set<number>>()
  #unsplit: number[] = []
  #changedParts = new Set<string>()

  constructor() {
    this.addVocabulary(COMMON_PARTS)
  }

  /** Lets these stems be parts also when no text has them on their own. */
  addVocabulary(stems: Iterable<string>): void {
    for (const stem of stems) {
      this.#vocabulary.add(stem)
      this.#refreshEligibility(stem, 0)
    }
  }

  addTerm(term: number, text: string): void {
    this.#texts.set(term, text)
    this.#termOf.set(text, term)
    if (text.length >= SHORTEST_COMPOUND) this.#unsplit.push(term)
  }

  /** Takes note of how many documents have a term now. */
  countDocument(term: number, count: number): void {
    // Only the border matters; most counts are far above it.
    if (count > DOCUMENTS_FOR_PART) return
    const text = this.#texts.get(term)
    if (text !== undefined) this.#refreshEligibility(text, count)
  }

  /** The two or more stems that a stem falls into, whether or not a document has it; empty when it is no compound. */
  split(stem: string): readonly string[] {
    if (stem.length < SHORTEST_COMPOUND || NEVER_SPLIT.has(stem)) return []
    return this.#splitWhole(stem)
  }

  /** Terms that contain a stem as a part, at any depth: förening is in pensionärsföreningsbidrag. */
  compoundsOf(part: string): number[] {
    this.#bringUpToDate()
    const found = new Set<number>()
    const parts = [part]
    for (let next = parts.pop(); next !== undefined; next = parts.pop()) {
      for (const term of this.#compoundsOf.get(next) ?? []) {
        if (found.has(term)) continue
        found.add(term)
        parts.push(this.#texts.get(term) ?? '')
      }
    }
    return [...found]
  }

  /** Terms that begin or end with a word that the texts have in compounds only: stadsrevision for revision. */
  compoundsAround(part: string): number[] {
    if (part.length < SHORTEST_LOOSE_PART || NEVER_LAST.has(part) || NEVER_FIRST.has(part)) return []
    return [...this.#texts].flatMap(([term, text]) => (this.#isAround(text, part) ? [term] : []))
  }

  /** The longest known word that a word ends with, which says what it is: kvinna of "invandrarkvinna". Null for none. */
  lastPartOf(stem: string): string | null {
    if (NEVER_SPLIT.has(stem)) return null
    for (let start = 3; stem.length - start >= 3; start += 1) {
      const rest = stem.slice(start)
      const part = this.#lastPart(rest)
      const saysEnough = rest.length >= SHORTEST_PART ? !GENERAL_LAST.has(rest) : SHORT_LAST.has(rest)
      if (part !== null && saysEnough && VOWEL.test(stem.slice(0, start))) return part
    }
    return null
  }

  #isAround(text: string, part: string): boolean {
    if (text.length < part.length + 3 || NEVER_SPLIT.has(text)) return false
    if (text.endsWith(part) && this.#firstPart(text.slice(0, -part.length)) !== null) return true
    if (!text.startsWith(part)) return false
    const rest = text.slice(part.length)
    return FIRST_PART_LINKS.some(
      (link) => rest.startsWith(link) && this.#lastPart(rest.slice(link.length)) !== null,
    )
  }

  /**
   * The stem that a last part stands for; null when it is none. The stemmer shortens some ends in long words only:
   * kvinna is kvinn, but invandrarkvinna invandrarkvin.
   */
  #lastPart(text: string): string | null {
    for (const lost of ['', ...(LOST_ENDS[text.at(-1) ?? ''] ?? [])]) {
      const stem = text + lost
      if (this.#eligible.has(stem) && !NEVER_LAST.has(stem)) return stem
    }
    return null
  }

  #refreshEligibility(text: string, count: number): void {
    const longEnough = text.length >= SHORTEST_PART || SHORT_PARTS.has(text)
    const eligible =
      longEnough && VOWEL.test(text) && (this.#vocabulary.has(text) || count >= DOCUMENTS_FOR_PART)
    if (eligible === this.#eligible.has(text)) return
    if (eligible) this.#eligible.add(text)
    else this.#eligible.delete(text)
    this.#changedParts.add(text)
  }

  #bringUpToDate(): void {
    if (this.#changedParts.size > 0) {
      const changed = [...this.#changedParts]
      this.#changedParts = new Set()
      const everything = changed.length > PARTS_TO_SEEK_ONE_BY_ONE
      for (const [term, text] of this.#texts) {
        if (text.length < SHORTEST_COMPOUND) continue
        if (everything || changed.some((part) => text.includes(part))) this.#unsplit.push(term)
      }
    }
    const unsplit = this.#unsplit
    this.#unsplit = []
    for (const term of unsplit) this.#refreshParts(term)
  }

  #refreshParts(term: number): void {
    for (const part of this.#partsOf.get(term) ?? []) this.#compoundsOf.get(part)?.delete(term)
    const parts = this.#splitDeeply(this.#texts.get(term) ?? '')
    if (parts.length === 0) {
      this.#partsOf.delete(term)
      return
    }
    this.#partsOf.set(term, parts)
    for (const part of parts) {
      const compounds = this.#compoundsOf.get(part)
      if (compounds === undefined) this.#compoundsOf.set(part, new Set([term]))
      else compounds.add(term)
    }
  }

  /** The parts and their parts: brottsoffer, brott, offer and jour of brottsofferjour. */
  #splitDeeply(stem: string): readonly string[] {
    return this.split(stem).flatMap((part) => [part, ...this.#splitDeeply(part)])
  }

  /** Works from the end: a cut is tried only where what follows it already falls into parts. */
  #splitWhole(text: string): readonly string[] {
    const best: (readonly string[] | undefined)[] = []
    for (let start = text.length - 3; start >= 0; start -= 1) {
      if (start > 0 && start < 3) continue
      const rest = text.slice(start)
      const last = start > 0 ? this.#lastPart(rest) : null
      if (last !== null) {
        best[start] = [last]
        continue
      }
      for (let cut = start + 3; cut <= text.length - 3; cut += 1) {
        const following = best[cut]
        const known = best[start]
        if (following === undefined || (known !== undefined && known.length <= following.length + 1)) continue
        const first = this.#firstPart(text.slice(start, cut))
        if (first !== null) best[start] = [first, ...following]
      }
    }
    return best[0] ?? []
  }

  /** The stem that a first part stands for, its link taken away; null when it is none. */
  #firstPart(text: string): string | null {
    if (NEVER_FIRST.has(text)) return null
    for (const link of FIRST_PART_LINKS) {
      if (!text.endsWith(link)) continue
      const stem = text.slice(0, text.length - link.length)
      if (this.#eligible.has(stem) && !NEVER_FIRST.has(stem)) return stem
      // The stemmer shortens these ends: idrott becomes idrot, projekt projek.
      const shortened = SHORTENED_END.test(stem) ? stem.slice(0, -1) : stem
      if (this.#eligible.has(shortened)) return shortened
    }
    return null
  }
}
