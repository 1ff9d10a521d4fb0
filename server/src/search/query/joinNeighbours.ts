import type { Lexicon } from '../engine/Lexicon.ts'
import { FIRST_PART_LINKS } from '../text/compoundRules.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import type { AskedWord } from './AskedWord.ts'
import type { GroupBuilder } from './GroupBuilder.ts'

/** Between what something is and what it is of or for: samordning av volontärer, bidrag till föreningar. */
const OF_OR_FOR: ReadonlySet<string> = new Set(['av', 'till', 'för', 'med', 'om', 'mot', 'åt', 'i', 'på'])

/** A word of a question with what it may match so far. */
export interface BuiltWord {
  readonly builder: GroupBuilder
  readonly word: AskedWord
  /** True when a phrase that means something of its own has the word, or a compound that it makes with its neighbour. */
  inPhrase: boolean
}

/**
 * Two asked words that the texts write as one count as that word, in any of their forms: äldre omsorg, äldreomsorg;
 * pensionärernas föreningar, pensionärsförening; hjälp med läxor, läxhjälp.
 */
export function joinNeighbours(
  words: readonly BuiltWord[],
  run: readonly AskedWord[],
  lexicon: Lexicon,
): void {
  for (let place = 0; place + 1 < words.length; place += 1) {
    const left = words[place]
    const right = words[place + 1]
    if (left === undefined || right === undefined) return
    const distance = right.word.place - left.word.place
    const between = run.find((word) => word.place === left.word.place + 1)?.word ?? ''
    const joined =
      distance === 1
        ? findJoined(left.word, right.word, lexicon)
        : distance === 2 && OF_OR_FOR.has(between)
          ? findJoined(right.word, left.word, lexicon)
          : []
    if (joined.length === 0) continue
    for (const neighbour of [left, right]) {
      for (const term of joined) neighbour.builder.add('joined', [[term]])
      neighbour.inPhrase = true
    }
  }
}

/** The terms of the compounds that two words make, joined as they are or by a link. */
function findJoined(first: AskedWord, last: AskedWord, lexicon: Lexicon): number[] {
  const asTyped = ['', 's'].map((link) => stemSwedish(first.word + link + last.word))
  const byStems = FIRST_PART_LINKS.map((link) => first.stem + link + last.stem)
  return [...new Set([...asTyped, ...byStems])].flatMap((stem) => lexicon.findTerm(stem) ?? [])
}
