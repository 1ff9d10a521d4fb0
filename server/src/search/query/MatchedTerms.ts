import { NO_TERM, type Lexicon } from '../engine/Lexicon.ts'
import { findTermRuns, scanTerms } from '../engine/findTermRuns.ts'
import { holdsWordsAt } from '../text/holdsPhrase.ts'
import { scanSpans, scanWords, toLower } from '../text/scanWords.ts'
import { WordBeginnings } from '../text/WordBeginnings.ts'
import type { Alternative, AlternativeKind, ExpandedQuery } from './QueryGroup.ts'

/** A word of a text that met the question; a word that met several groups is there once for each. */
export interface MatchedWord {
  /** As it stands in the text. */
  readonly written: string
  readonly start: number
  readonly end: number
  /** Place of the group it met. */
  readonly group: number
  readonly kind: AlternativeKind
}

interface TermMatch {
  readonly group: number
  readonly kind: AlternativeKind
  readonly weight: number
}

/** Finds in a text the words that met a question, by the same terms that the score was counted on. */
export class MatchedTerms {
  readonly #lexicon: Lexicon
  readonly #byTerm = new Map<number, TermMatch[]>()
  readonly #phrases: { readonly group: number; readonly words: readonly string[] }[] = []
  readonly #termPhrases: { readonly group: number; readonly alternative: Alternative }[] = []
  readonly #beginnings = new WordBeginnings()

  constructor(query: ExpandedQuery, lexicon: Lexicon) {
    this.#lexicon = lexicon
    for (const [group, { alternatives, quoted, words }] of query.groups.entries()) {
      if (quoted) {
        this.#phrases.push({ group, words })
        continue
      }
      for (const alternative of alternatives) {
        const { kind, weight, members, isPhrase } = alternative
        if (isPhrase) this.#termPhrases.push({ group, alternative })
        else for (const term of members.flat()) this.#addTerm(term, { group, kind, weight })
      }
    }
  }

  /**
   * The matched words of a text in order; words of a quoted phrase only where the whole phrase stands.
   * `namespace` is that of the field, see TextField.
   */
  find(text: string, namespace: string): MatchedWord[] {
    const found: MatchedWord[] = []
    if (this.#byTerm.size > 0) {
      scanSpans(text, (start, wordEnd, end) => {
        if (!this.#beginnings.has(text, start, wordEnd)) return
        const term = this.#lexicon.findTermAt(text, start, wordEnd, namespace)
        const matches = term === NO_TERM ? undefined : this.#byTerm.get(term)
        if (matches === undefined) return
        const written = text.slice(start, wordEnd)
        for (const { group, kind } of matches) found.push({ written, start, end, group, kind })
      })
    }
    if (this.#phrases.length > 0 || this.#termPhrases.length > 0) {
      found.push(...this.#findPhrases(text), ...this.#findTermPhrases(text, namespace))
      found.sort((a, b) => a.start - b.start || a.group - b.group)
    }
    return found
  }

  #addTerm(term: number, match: TermMatch): void {
    const known = this.#byTerm.get(term) ?? []
    if (known.some(({ group, weight }) => group === match.group && weight >= match.weight)) return
    this.#byTerm.set(term, [...known.filter(({ group }) => group !== match.group), match])
    this.#beginnings.add(this.#lexicon.wordTextOfTerm(term))
  }

  #findTermPhrases(text: string, namespace: string): MatchedWord[] {
    if (this.#termPhrases.length === 0) return []
    const spans = scanTerms(text, this.#lexicon, namespace)
    return this.#termPhrases.flatMap(({ group, alternative: { kind, members } }) =>
      findTermRuns(spans, members).flatMap((place) =>
        spans.slice(place, place + members.length).map(({ start, wordEnd, end }): MatchedWord => ({
          written: text.slice(start, wordEnd),
          start,
          end,
          group,
          kind,
        })),
      ),
    )
  }

  #findPhrases(text: string): MatchedWord[] {
    const words: { written: string; lower: string; start: number; end: number }[] = []
    scanWords(text, (written, start, end) => {
      words.push({ written, lower: toLower(written), start, end })
    })
    const lower = words.map((word) => word.lower)
    return this.#phrases.flatMap(({ group, words: phrase }) =>
      words.flatMap((_, place) => {
        if (!holdsWordsAt(lower, phrase, place)) return []
        return words
          .slice(place, place + phrase.length)
          .map(({ written, start, end }): MatchedWord => ({ written, start, end, group, kind: 'word' }))
      }),
    )
  }
}
