import { CompoundParts } from '../text/CompoundParts.ts'
import { foldToAscii, isAscii } from '../text/foldToAscii.ts'
import { isRegistrationNumberTerm } from '../text/registrationNumber.ts'
import { toLower } from '../text/scanWords.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { isFunctionWord, isQuestionWord } from '../text/stopWords.ts'
import { letterMask } from '../text/letterMask.ts'
import { isValueTerm, valueTerm } from '../text/valueTerm.ts'
import { stemEnglish } from '../text/stemEnglish.ts'
import { GrowableArray, allocateUint32 } from './GrowableArray.ts'
import { WordPrefixes } from './WordPrefixes.ts'
import { WordReader } from './WordReader.ts'

/** Marks a word that is not indexed. */
export const NO_TERM = -1
/** Before the words of English labels, which are no words of the Swedish texts: nobody means "all" by "al". */
export const ENGLISH = '\u0002'

/**
 * The words of the indexed texts. A *word* is a lower-case form as it stands in a text, a *term* is the stem that
 * its forms share. Counts follow what is indexed now: a word whose last document is removed is no longer known.
 */
export class Lexicon {
  readonly #swedish = new WordReader((spelling) => this.#internSpelling(spelling, ''))
  readonly #english = new WordReader((spelling) => this.#internSpelling(spelling, ENGLISH))
  readonly #words = new Map<string, number>()
  readonly #wordTexts: string[] = []
  /** The word's term plus one, 0 for none. */
  readonly #wordTerms = new GrowableArray(allocateUint32)
  readonly #wordCounts = new GrowableArray(allocateUint32)
  readonly #wordMasks = new GrowableArray(allocateUint32)
  readonly #terms = new Map<string, number>()
  readonly #termTexts: string[] = []
  readonly #valueTerms = new Map<string, Map<string, number>>()
  readonly #documentCounts = new GrowableArray(allocateUint32)
  readonly #folded = new Map<string, number[]>()
  readonly #prefixes = new WordPrefixes((word) => this.wordText(word))
  readonly compounds = new CompoundParts()

  get termCount(): number {
    return this.#termTexts.length
  }

  get wordCount(): number {
    return this.#wordTexts.length
  }

  /** Reads texts in a namespace ('' or ENGLISH) as the numbers of their words; new words are added. */
  readerOf(namespace: string): WordReader {
    return namespace === ENGLISH ? this.#english : this.#swedish
  }

  #internSpelling(spelling: string, namespace: string): number {
    const lower = toLower(detach(spelling))
    return this.#words.get(namespace + lower) ?? this.#addWord(lower, namespace)
  }

  #addWord(text: string, namespace: string): number {
    const word = this.#wordTexts.length
    this.#words.set(namespace + text, word)
    this.#wordTexts.push(namespace + text)
    this.#wordCounts.push(0)
    this.#wordMasks.push(letterMask(foldToAscii(text)))
    const isIndexed = namespace === ENGLISH ? !isQuestionWord(text) : !isFunctionWord(text)
    const stem = namespace === ENGLISH ? ENGLISH + stemEnglish(text) : stemSwedish(text)
    const term = isIndexed ? this.internTerm(stem) : NO_TERM
    this.#wordTerms.push(term + 1)
    // The stem of a word typed in ASCII need not be the folded stem: alingsas loses an s that alingsås keeps.
    if (namespace === '' && isIndexed && !isAscii(text) && !isQuestionWord(text))
      this.#noteFolded(stemSwedish(foldToAscii(text)), stem, term)
    this.#prefixes.add(word)
    return word
  }

  /** The number of a term; added when it is new. */
  internTerm(text: string): number {
    const known = this.#terms.get(text)
    if (known !== undefined) return known
    const term = this.#termTexts.length
    this.#terms.set(text, term)
    this.#termTexts.push(text)
    this.#documentCounts.push(0)
    if (!isRegistrationNumberTerm(text) && !isValueTerm(text) && !text.startsWith(ENGLISH)) {
      this.compounds.addTerm(term, text)
      this.#noteFolded(foldToAscii(text), text, term)
    }
    return term
  }

  /** The term that stands for a facet's value. */
  internValue(facet: string, value: string): number {
    let terms = this.#valueTerms.get(facet)
    if (terms === undefined) {
      terms = new Map()
      this.#valueTerms.set(facet, terms)
    }
    let term = terms.get(value)
    if (term === undefined) {
      term = this.internTerm(valueTerm(facet, value))
      terms.set(value, term)
    }
    return term
  }

  #noteFolded(folded: string, stem: string, term: number): void {
    if (folded === stem) return
    const known = this.#folded.get(folded)
    if (known === undefined) this.#folded.set(folded, [term])
    else if (!known.includes(term)) known.push(term)
  }

  /** The term of a word, or NO_TERM for words that are not indexed. */
  termOfWord(word: number): number {
    return this.#wordTerms.at(word) - 1
  }

  /** The numbers of lower-case words; null when one of them is in no text. */
  findWords(words: readonly string[], namespace: string): number[] | null {
    const numbers: number[] = []
    for (const word of words) {
      const number = this.#words.get(namespace + word)
      if (number === undefined) return null
      numbers.push(number)
    }
    return numbers
  }

  countWord(word: number, difference: 1 | -1): void {
    this.#wordCounts.set(word, this.#wordCounts.at(word) + difference)
  }

  countDocument(term: number, difference: 1 | -1): void {
    const count = this.#documentCounts.at(term) + difference
    this.#documentCounts.set(term, count)
    this.compounds.countDocument(term, count)
  }

  /** In how many documents a term stands. */
  documentCount(term: number): number {
    return this.#documentCounts.at(term)
  }

  termText(term: number): string {
    return this.#termTexts[term] ?? ''
  }

  wordText(word: number): string {
    return this.#wordTexts[word] ?? ''
  }

  /** Which letters a word has, å ä ö counted as a a o; see letterMask. */
  wordMask(word: number): number {
    return this.#wordMasks.at(word)
  }

  /** How often a word stands in the texts. */
  wordOccurrences(word: number): number {
    return this.#wordCounts.at(word)
  }

  /** The term with this text when some document has it. */
  findTerm(text: string): number | null {
    const term = this.#terms.get(text)
    return term !== undefined && this.documentCount(term) > 0 ? term : null
  }

  /** Terms with å, ä, ö or an accent that a stem typed in ASCII may stand for. */
  findFolded(stem: string): number[] {
    if (!isAscii(stem)) return []
    return (this.#folded.get(stem) ?? []).filter((term) => this.documentCount(term) > 0)
  }

  /** Words in the texts that begin with a lower-case prefix, å ä ö also typed as a a o. */
  findWordsByPrefix(prefix: string): number[] {
    return this.#prefixes.find(prefix, this.wordCount).filter((word) => this.wordOccurrences(word) > 0)
  }
}

/** A copy of its own: a piece cut out of a text would keep the whole text in memory. */
function detach(piece: string): string {
  return Buffer.from(piece, 'utf8').toString('utf8')
}
