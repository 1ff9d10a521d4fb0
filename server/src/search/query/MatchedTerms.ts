import { findTermRuns, findWordRuns, toWordNumbers, type WordNumbers } from '../engine/findPhrases.ts'
import type { FacetedTextIndex } from '../engine/FacetedTextIndex.ts'
import { scanSpans, toUnits } from '../text/scanWords.ts'
import type { Alternative, AlternativeKind, ExpandedQuery } from '../engine/QueryGroup.ts'

/** A word of a text that met the question; a word that met several groups is there once for each. */
export interface MatchedWord {
  /** As it stands in the text. */
  readonly written: string
  readonly start: number
  readonly end: number
  /** Place of the group it met. */
  readonly group: number
  readonly kind: AlternativeKind
  /** The whole phrase that was met, where the word is its first: folkets hus. */
  readonly phrase?: string
}

/** The same word by its places in a piece of the text that begins so many characters later or earlier. */
export function shiftMatch(match: MatchedWord, by: number): MatchedWord {
  return Object.assign({}, match, { start: match.start + by, end: match.end + by })
}

interface TermMatch {
  readonly group: number
  readonly kind: AlternativeKind
  readonly weight: number
}

/** A match by the place of its word among the words of a field. */
interface MatchedPlace {
  readonly place: number
  readonly group: number
  readonly kind: AlternativeKind
  /** For the first word of a phrase, the place of its last. */
  readonly lastPlace?: number | undefined
}

/** A power of two: so many marks tell terms apart well enough, and cost little to make for each question. */
const MARKS = 4096
const ASKED = 1
const BEGINS = 2

/** Finds in a document's fields the words that met a question, by the same terms that the score was counted on. */
export class MatchedTerms<Document> {
  readonly #index: FacetedTextIndex<Document>
  readonly #byTerm = new Map<number, TermMatch[]>()
  /** By the last bits of a term: whether it may be in `#byTerm`, or begin a phrase. Most words of a text are in neither. */
  readonly #mayBe = new Uint8Array(MARKS)
  readonly #phrases: { readonly group: number; readonly words: number; readonly numbers: WordNumbers }[] = []
  readonly #termPhrases: { readonly group: number; readonly alternative: Alternative }[] = []

  constructor(query: ExpandedQuery, index: FacetedTextIndex<Document>) {
    this.#index = index
    for (const [group, { alternatives, quoted, words }] of query.groups.entries()) {
      if (quoted) {
        this.#phrases.push({ group, words: words.length, numbers: toWordNumbers(index, words) })
        continue
      }
      for (const alternative of alternatives) {
        const { kind, weight, members, isPhrase } = alternative
        if (isPhrase) {
          this.#termPhrases.push({ group, alternative })
          for (const term of members[0] ?? []) this.#mark(term, BEGINS)
        } else
          for (const terms of members) for (const term of terms) this.#addTerm(term, { group, kind, weight })
      }
    }
  }

  /**
   * The matched words of one field in order; words of a quoted phrase only where the whole phrase stands.
   * `text` is the field's text, `field` its place in the schema.
   */
  find(document: number, field: number, text: string): MatchedWord[] {
    const places = this.#findPlaces(document, field)
    if (places.length === 0) return []
    const found: MatchedWord[] = []
    let place = 0
    let next = 0
    const ends: number[] = []
    scanSpans(toUnits(text), text.length, (start, wordEnd, end) => {
      for (let match = places[next]; match?.place === place; match = places[next]) {
        found.push({ written: text.slice(start, wordEnd), start, end, group: match.group, kind: match.kind })
        next += 1
      }
      ends.push(wordEnd)
      place += 1
    })
    return found.map((match, index) => {
      const last = places[index]?.lastPlace
      return last === undefined ? match : { ...match, phrase: text.slice(match.start, ends[last]) }
    })
  }

  #findPlaces(document: number, field: number): MatchedPlace[] {
    const { sequences, lexicon } = this.#index
    const found: MatchedPlace[] = []
    const { words } = sequences
    const start = sequences.startOf(document, field)
    const end = sequences.endOf(document, field)
    let seen = 0
    for (let index = start; index < end; index += 1) {
      const term = lexicon.termOfWord(words[index] ?? 0)
      const mark = this.#mayBe[term & (MARKS - 1)] ?? 0
      if (mark === 0) continue
      seen |= mark
      for (const { group, kind } of this.#byTerm.get(term) ?? [])
        found.push({ place: index - start, group, kind })
    }
    const beginsPhrase = (seen & BEGINS) !== 0
    if (this.#phrases.length === 0 && !beginsPhrase) return found
    found.push(...this.#findPhrases(document, field))
    if (beginsPhrase) found.push(...this.#findTermPhrases(document, field))
    return found.sort((a, b) => a.place - b.place || a.group - b.group)
  }

  #addTerm(term: number, match: TermMatch): void {
    const known = this.#byTerm.get(term)
    this.#mark(term, ASKED)
    if (known === undefined) this.#byTerm.set(term, [match])
    else if (!known.some(({ group, weight }) => group === match.group && weight >= match.weight)) {
      this.#byTerm.set(term, [...known.filter(({ group }) => group !== match.group), match])
    }
  }

  #mark(term: number, mark: number): void {
    const place = term & (MARKS - 1)
    this.#mayBe[place] = (this.#mayBe[place] ?? 0) | mark
  }

  #findTermPhrases(document: number, field: number): MatchedPlace[] {
    return this.#termPhrases.flatMap(({ group, alternative: { kind, members } }) =>
      findTermRuns(this.#index, document, field, members).flatMap((run) =>
        run.map((place) => ({ place, group, kind, lastPlace: place === run[0] ? run.at(-1) : undefined })),
      ),
    )
  }

  #findPhrases(document: number, field: number): MatchedPlace[] {
    return this.#phrases.flatMap(({ group, words, numbers }) =>
      findWordRuns(this.#index, document, field, numbers).flatMap((start) =>
        Array.from({ length: words }, (_, offset) => ({
          place: start + offset,
          group,
          kind: 'word' as const,
        })),
      ),
    )
  }
}
