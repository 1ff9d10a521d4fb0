import { NO_TERM, type Lexicon } from '../engine/Lexicon.ts'
import { holdsWordsAt } from '../text/holdsPhrase.ts'
import { scanWords, toLower } from '../text/scanWords.ts'
import type { AlternativeKind, ExpandedQuery } from './QueryGroup.ts'

/** A word of a text that met the question. */
export interface MatchedWord {
  /** As it stands in the text. */
  readonly written: string
  readonly start: number
  readonly end: number
  /** Place of the group it met. */
  readonly group: number
  readonly kind: AlternativeKind
}

/** Finds in a text the words that met a question, by the same terms that the score was counted on. */
export class MatchedTerms {
  readonly #lexicon: Lexicon
  readonly #query: ExpandedQuery
  readonly #byTerm = new Map<number, { group: number; kind: AlternativeKind; weight: number }>()

  constructor(query: ExpandedQuery, lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#query = query
    for (const [group, { alternatives, quoted }] of query.groups.entries()) {
      if (quoted) continue
      for (const { kind, weight, members } of alternatives) {
        for (const term of members.flat()) {
          const known = this.#byTerm.get(term)
          if (known === undefined || known.weight < weight) this.#byTerm.set(term, { group, kind, weight })
        }
      }
    }
  }

  /** The matched words of a text in order; words of a quoted phrase only where the whole phrase stands. */
  find(text: string): MatchedWord[] {
    const words: { written: string; lower: string; start: number; end: number }[] = []
    scanWords(text, (written, start, end) => {
      words.push({ written, lower: toLower(written), start, end })
    })
    const inPhrase = this.#findPhrases(words.map(({ lower }) => lower))
    return words.flatMap(({ written, start, end }, place) => {
      const group = inPhrase.get(place)
      if (group !== undefined) return [{ written, start, end, group, kind: 'word' as const }]
      const term = this.#lexicon.findTermOfSpelling(written)
      const match = term === NO_TERM ? undefined : this.#byTerm.get(term)
      return match === undefined ? [] : [{ written, start, end, group: match.group, kind: match.kind }]
    })
  }

  #findPhrases(words: readonly string[]): ReadonlyMap<number, number> {
    const places = new Map<number, number>()
    for (const [group, { quoted, words: phrase }] of this.#query.groups.entries()) {
      if (!quoted) continue
      for (const start of words.keys()) {
        if (!holdsWordsAt(words, phrase, start)) continue
        for (const offset of phrase.keys()) places.set(start + offset, group)
      }
    }
    return places
  }
}
