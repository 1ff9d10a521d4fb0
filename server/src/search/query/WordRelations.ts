import type { SearchWords } from './searchWords.ts'
import { ALTERNATIVE_WEIGHTS } from '../ranking.ts'
import { foldToAscii } from '../text/foldToAscii.ts'
import { letterMask } from '../text/letterMask.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { isFunctionWord, isQuestionWord } from '../text/stopWords.ts'
import { toLowerWords } from '../text/toLowerWords.ts'
import { withoutParenthesis } from '../text/withoutParenthesis.ts'

type RelationKind = 'synonym' | 'related' | 'everyday' | 'broader'

/** What an asked word or phrase also means. */
export interface WordRelation {
  readonly stems: readonly string[]
  readonly kind: RelationKind
  readonly weight: number
}

/** A lower-case word as it is spelled, with its stem and its letters; see letterMask. */
export interface Spelling {
  readonly text: string
  readonly stem: string
  readonly mask: number
}

/** A vocabulary entry whose other words are kinds of it, or are filed under it. */
export interface RelatedLabel {
  readonly label: string
  readonly altLabels: readonly string[]
}

const ABBREVIATION = /^[\p{Lu}\p{N}]{2,6}$/u

/**
 * What words mean the same, from the vocabulary. Within a ring every phrase means every other; an everyday word leads
 * to the word of the texts and not back; nothing is followed further than one step. Under a label, its
 * other words are kinds of it: whoever asks for the label also gets them, and whoever asks for one of them gets the
 * label only when the texts do not have the word. Abbreviations mean exactly their label.
 */
export class WordRelations {
  readonly #relations = new Map<string, WordRelation[]>()
  /** The single words of the phrases, which are spelled right though no text has them. */
  readonly spellings: readonly Spelling[]
  readonly #spellings = new Map<string, Spelling>()
  #longest = 1

  /** `rings` are labels that are rings of their own; of several relations between two phrases the first given counts. */
  constructor(words: SearchWords, rings: readonly (readonly string[])[], labels: readonly RelatedLabel[]) {
    for (const ring of [...words.synonyms, ...rings]) this.#addRing(ring)
    for (const { label, altLabels } of labels) {
      const names = withoutParenthesis(label)
      this.#addRing([...names, ...altLabels.filter((alt) => ABBREVIATION.test(alt))])
      const [name] = names
      for (const alt of altLabels) {
        if (name === undefined || ABBREVIATION.test(alt)) continue
        this.#add(name, alt, 'synonym', ALTERNATIVE_WEIGHTS.narrower)
        this.#add(alt, name, 'broader', ALTERNATIVE_WEIGHTS.broader)
      }
    }
    for (const ring of words.related) this.#addRing(ring, 'related')
    for (const [word = '', ...everyday] of words.everyday) {
      for (const from of everyday) this.#add(from, word, 'everyday', ALTERNATIVE_WEIGHTS.everyday)
    }
    // English words are no spellings of Swedish ones.
    this.spellings = [...this.#spellings.values()]
    for (const [word = '', ...english] of words.english ?? []) {
      for (const from of english) this.#add(from, word, 'everyday', ALTERNATIVE_WEIGHTS.everyday)
    }
  }

  /** The most words that one phrase has. */
  get longestPhrase(): number {
    return this.#longest
  }

  /** What a phrase, given by the stems of all its words, also means; null when it is in no relation. */
  find(stems: readonly string[]): readonly WordRelation[] | null {
    return this.#relations.get(stems.join(' ')) ?? null
  }

  #addRing(ring: readonly string[], kind: 'synonym' | 'related' = 'synonym'): void {
    const phrases = ring.flatMap((phrase) => withoutParenthesis(phrase))
    for (const from of phrases) {
      for (const to of phrases) this.#add(from, to, kind, ALTERNATIVE_WEIGHTS[kind])
    }
  }

  #add(from: string, to: string, kind: RelationKind, weight: number): void {
    const words = toLowerWords(from)
    const fromStems = words.map((word) => stemSwedish(word))
    const targetStems = toTarget(to)
    if (targetStems === null) return
    const key = fromStems.join(' ')
    if (
      /^\d*$/u.test(key) ||
      targetStems.every((stem) => /^\d+$/u.test(stem)) ||
      key === targetStems.join(' ')
    )
      return
    this.#longest = Math.max(this.#longest, fromStems.length)
    const [text = '', ...others] = words
    if (others.length === 0) {
      this.#spellings.set(text, { text, stem: key, mask: letterMask(foldToAscii(text)) })
    }
    const relations = this.#relations.get(key) ?? []
    if (relations.some((known) => known.stems.join(' ') === targetStems.join(' '))) return
    this.#relations.set(key, [...relations, { stems: targetStems, kind, weight }])
  }
}

/** Small words that say what the phrase means: of "utan avgift" the fee is left, of "lämna över" nothing much. */
const TELLING_SMALL_WORDS: ReadonlySet<string> = new Set(
  'utan inte ej ingen inget inga över ut in upp ner ned av till på åt'.split(' '),
)

/**
 * The stems by which texts say a phrase. Small words are not indexed, so a phrase that is but one word without them
 * may be asked for, but is not looked for: null.
 */
function toTarget(phrase: string): readonly string[] | null {
  const words = toLowerWords(phrase)
  const kept = words.filter((word) => !isFunctionWord(word))
  const [only = '', ...others] = kept
  if (others.length === 0 && words.length > 1 && isQuestionWord(only)) return null
  if (others.length === 0 && words.some((word) => TELLING_SMALL_WORDS.has(word))) return null
  return kept.map((word) => stemSwedish(word))
}
