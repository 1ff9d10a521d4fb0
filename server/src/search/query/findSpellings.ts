import { ENGLISH, type Lexicon } from '../engine/Lexicon.ts'
import { editDistance } from '../text/editDistance.ts'
import { foldToAscii } from '../text/foldToAscii.ts'
import { letterMask, mayBeWithin } from '../text/letterMask.ts'
import { toLower } from '../text/scanWords.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { isCommonWord, isQuestionWord } from '../text/stopWords.ts'
import type { QueryGroup } from '../engine/QueryGroup.ts'
import { isSlip } from './isSlip.ts'
import type { QueryLanguage } from './QueryLanguage.ts'
import type { Spelling } from './WordRelations.ts'

const MOST_PER_WORD = 3
const MOST_QUESTIONS = 3
const SHORTEST_CORRECTED = 4
/** Shorter words become other words by two letters: skidor, skolor. */
const SHORTEST_WITH_TWO_EDITS = 8

/**
 * Questions with the words that are in no text put right, most likely first: fewest edits, then the word that the
 * texts use most. Empty when every word is known, to the texts or the vocabulary, or nothing is near.
 */
export function findSpellings(
  written: string,
  groups: readonly QueryGroup[],
  lexicon: Lexicon,
  language: QueryLanguage,
): string[] {
  let questions = [written]
  for (const group of groups) {
    const written = group.insteadOf ?? group.written
    const [word, ...others] = group.insteadOf === null ? group.words : [toLower(written)]
    if (word === undefined || others.length > 0 || !isMisspelled(group)) continue
    const corrections = findCorrections(word, lexicon, language)
    if (corrections.length === 0) continue
    // The likeliest only, after each word: the ways to correct many words at once are past counting.
    questions = questions
      .flatMap((question) => corrections.map(({ text }) => replaceWord(question, written, text)))
      .slice(0, MOST_QUESTIONS)
  }
  return questions.filter((question) => question !== written)
}

/** True for a word that no text has, corrected or not. */
export function isMisspelled({ alternatives, insteadOf }: QueryGroup): boolean {
  return alternatives.length === 0 || insteadOf !== null
}

function replaceWord(question: string, wrong: string, right: string): string {
  const place = findWholeWord(question.toLocaleLowerCase('sv'), wrong.toLocaleLowerCase('sv'))
  return place < 0 ? right : question.slice(0, place) + right + question.slice(place + wrong.length)
}

/** Where a word stands on its own: "ensamma" is not the end of "tvåensamma". */
function findWholeWord(question: string, word: string): number {
  for (let place = question.indexOf(word); place >= 0; place = question.indexOf(word, place + 1)) {
    const before = question.slice(0, place)
    const after = question.slice(place + word.length)
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return place
  }
  return -1
}

/** A known word near to one that no text has. */
export interface SpellingCorrection {
  readonly text: string
  readonly distance: number
}

/**
 * True for names of places, for words of the vocabulary and of everyday speech, and for what falls into known words:
 * they are spelled right though no text has them.
 */
function isKnown(word: string, lexicon: Lexicon, { places, relations }: QueryLanguage): boolean {
  const stem = stemSwedish(word)
  return (
    saysLittle(word) ||
    places.has(stem) ||
    relations.find([stem]) !== null ||
    lexicon.compounds.split(stem).length > 0
  )
}

function saysLittle(word: string): boolean {
  return isCommonWord(word) || isQuestionWord(word)
}

/**
 * The known words nearest to a lower-case word, fewest edits first, then the most used; at most three. None for a
 * number, or for a word that is spelled right.
 */
export function findCorrections(
  word: string,
  lexicon: Lexicon,
  language: QueryLanguage,
): SpellingCorrection[] {
  if (word.length < SHORTEST_CORRECTED || /\d/u.test(word) || isKnown(word, lexicon, language)) return []
  const near: Candidate[] = []
  const { mayBe, consider } = toJudge(word, (candidate) => near.push(candidate))
  for (let candidate = 0; candidate < lexicon.wordCount; candidate += 1) {
    // Most words are told apart by which letters they have, and need not be read.
    if (!mayBe(lexicon.wordMask(candidate))) continue
    const uses = lexicon.wordOccurrences(candidate)
    const term = lexicon.termOfWord(candidate)
    if (uses === 0 || term < 0) continue
    const text = lexicon.wordText(candidate)
    if (!text.startsWith(ENGLISH))
      consider({ text, stem: lexicon.termText(term), mask: lexicon.wordMask(candidate) }, uses)
  }
  for (const spelling of language.relations.spellings) if (mayBe(spelling.mask)) consider(spelling, 0)
  near.sort((a, b) => a.distance - b.distance || b.uses - a.uses || (a.text < b.text ? -1 : 1))
  const best: Candidate[] = []
  for (const candidate of near) {
    // Several forms of one word are one proposal.
    if (!best.some(({ stem }) => stem === candidate.stem)) best.push(candidate)
    if (best.length === MOST_PER_WORD) break
  }
  return best.map(({ text, distance }) => ({ text, distance }))
}

interface Candidate extends Spelling {
  readonly distance: number
  readonly uses: number
}

/** Takes in each known word, among those whose letters allow it, that is near enough to a typed one to be what was meant. */
function toJudge(
  word: string,
  take: (candidate: Candidate) => void,
): { readonly mayBe: (mask: number) => boolean; readonly consider: (known: Spelling, uses: number) => void } {
  const limit = word.length < SHORTEST_WITH_TWO_EDITS ? 1 : 2
  const folded = foldToAscii(word)
  const mask = letterMask(folded)
  const consider = (known: Spelling, uses: number): void => {
    const { text } = known
    if (Math.abs(text.length - word.length) > limit) return
    const exact = editDistance(word, text, limit)
    const other = foldToAscii(text)
    // Missing dots over å, ä and ö are half an error.
    const distance = Math.min(exact, editDistance(folded, other, limit) + 0.5)
    // A word that no text uses has to be nearer.
    if (distance > (uses === 0 ? 1 : limit) || !isMeant(word, text, uses)) return
    take({ ...known, distance, uses })
  }
  return { mayBe: (known) => mayBeWithin(limit, mask, known), consider }
}

/** True when a known word that is near enough may be what was meant. */
function isMeant(typed: string, known: string, uses: number): boolean {
  if (isQuestionWord(known)) return false
  // What stands before a whole word makes a compound with it: byskolor are no misspelled skolor.
  if (typed.length > known.length + 1 && typed.endsWith(known)) return false
  return typed.length >= SHORTEST_WITH_TWO_EDITS || isSlip(typed, known, uses === 0)
}
