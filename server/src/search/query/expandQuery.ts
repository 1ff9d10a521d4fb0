import type { Lexicon } from '../engine/Lexicon.ts'
import { COMMON_WORD, MOST_GROUPS } from '../ranking.ts'
import { isPlaceKind } from '../text/isPlaceKind.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { isCommonWord, isFunctionWord, isInIdiom, isQuestionWord } from '../text/stopWords.ts'
import { toAskedGroup, type AskedWord } from './AskedWord.ts'
import { GroupBuilder } from './GroupBuilder.ts'
import { joinNeighbours, type BuiltWord } from './joinNeighbours.ts'
import type { KeptExpansions } from './KeptExpansions.ts'
import {
  findLoosePhrases,
  findValueTerms,
  matchName,
  matchOrganisation,
  matchPhrase,
  matchRegistrationNumber,
} from './longerMatches.ts'
import type { AskedPart, ParsedQuery } from './parseQuery.ts'
import type { QueryLanguage } from './QueryLanguage.ts'
import type { Alternative, ExpandedQuery, QueryGroup } from '../engine/QueryGroup.ts'
import type { WordRelation } from './WordRelations.ts'

/** Turns a parsed question into groups of alternatives that the index can score. */
export function expandQuery(
  parsed: ParsedQuery,
  lexicon: Lexicon,
  language: QueryLanguage,
  kept: KeptExpansions,
): ExpandedQuery {
  const groups: QueryGroup[] = []
  let run: AskedWord[] = []
  let place = 0
  const parts = parsed.asked
  for (const [index, part] of parts.entries()) {
    if (part.quoted) {
      groups.push(...expandRun(run, lexicon, language, kept, false), toPhraseGroup(part, lexicon))
      place += part.words.length
      run = []
    } else {
      for (const word of part.words) {
        run.push({ part, written: part.written, word, stem: stemSwedish(word), place })
        place += 1
      }
      if (index === parts.length - 1) groups.push(...expandRun(run, lexicon, language, kept, true))
    }
  }
  return {
    groups: markCommonWords(withoutQuestionWords(withoutRepetition(groups)).slice(0, MOST_GROUPS)),
    excluded: parsed.excluded.slice(0, MOST_GROUPS).map((part) => toPhraseGroup(part, lexicon)),
  }
}

/** A quoted phrase, or a word to leave out: its words as they stand, without compounds or synonyms. */
function toPhraseGroup(part: AskedPart, lexicon: Lexicon): QueryGroup {
  const builder = new GroupBuilder(lexicon)
  const stems = part.words.filter((word) => !isFunctionWord(word)).map((word) => stemSwedish(word))
  builder.addExact(stems)
  return builder.toGroup(part.written, part.words, { quoted: part.quoted })
}

/** A word that is asked twice counts once. */
function withoutRepetition(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  const asked = new Map<string, QueryGroup>()
  for (const group of groups) {
    const key = `${String(group.quoted)} ${group.words.join(' ')}`
    if (!asked.has(key)) asked.set(key, group)
  }
  return [...asked.values()]
}

function withoutQuestionWords(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  const subjects = groups.filter(
    (group) => group.quoted || group.words.length > 1 || !group.words.every((word) => isQuestionWord(word)),
  )
  return subjects.length > 0 ? subjects : groups
}

/** Marks words of everyday speech, unless there are no others. */
function markCommonWords(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  const isCommon = ({ quoted, inPhrase, words }: QueryGroup): boolean =>
    !quoted && !inPhrase && words.every((word) => isCommonWord(word))
  if (groups.every(isCommon)) return groups
  return groups.map((group) => (isCommon(group) ? { ...group, saysLittle: true } : group))
}

/** Expands a run of unquoted words: registration numbers and phrases of the vocabulary first, then word by word. */
function expandRun(
  run: readonly AskedWord[],
  lexicon: Lexicon,
  language: QueryLanguage,
  kept: KeptExpansions,
  mayBeTyping: boolean,
): QueryGroup[] {
  const groups: QueryGroup[] = []
  const words: BuiltWord[] = []
  const phraseRelations = findLoosePhrases(run, language)
  const flush = (): void => {
    joinNeighbours(words, run, lexicon)
    for (const { builder, word, inPhrase } of words) groups.push(toAskedGroup(builder, [word], { inPhrase }))
    words.length = 0
  }
  for (let place = 0; place < run.length;) {
    const longer =
      matchRegistrationNumber(run, place, lexicon) ??
      matchOrganisation(run, place, lexicon, language) ??
      matchName(run, place, lexicon, language) ??
      matchPhrase(run, place, lexicon, language)
    if (longer !== null) {
      flush()
      groups.push(longer.group)
      place += longer.length
      continue
    }
    const word = run[place]
    if (word === undefined) break
    const afterPlace = language.places.has(run[place - 1]?.stem ?? '') && isPlaceKind(word.word)
    const inIdiom = isInIdiom(word.word, run[place - 1]?.word, run[place + 1]?.word)
    if (!isFunctionWord(word.word) && !afterPlace && !inIdiom) {
      const isLast = mayBeTyping && place === run.length - 1
      const phrases = phraseRelations.filter((phrase) => phrase.has(place))
      const own = expandKept(word, lexicon, language, kept, isLast)
      // In "sitter ensam" it is the phrase that tells, not the sitting.
      const isBesidePoint = phrases.length > 0 && isCommonWord(word.word)
      const builder = new GroupBuilder(lexicon, isBesidePoint ? own.map(toCommon) : own)
      // What a word names and means with the words beside it is not kept with it.
      builder.add('named', [findValueTerms(language.names?.findPlace(run, place) ?? null, lexicon)])
      builder.addRelations(phrases.flatMap(({ relations }) => relations))
      words.push({ builder, word, inPhrase: phrases.length > 0 })
    }
    place += 1
  }
  flush()
  return groups
}

function toCommon(alternative: Alternative): Alternative {
  return { ...alternative, weight: alternative.weight * COMMON_WORD }
}

/** Only where a word finds nothing, or where its field is typed ahead in, does it matter that it may be half typed. */
function expandKept(
  word: AskedWord,
  lexicon: Lexicon,
  language: QueryLanguage,
  kept: KeptExpansions,
  mayBeHalfTyped: boolean,
): readonly Alternative[] {
  const whole = kept.get(word.word, () => expandWord(word, lexicon, language, false))
  if (!mayBeHalfTyped || (whole.length > 0 && language.completesLastWord !== true)) return whole
  return kept.get(`${word.word} …`, () => expandWord(word, lexicon, language, true))
}

function expandWord(
  { word, stem }: AskedWord,
  lexicon: Lexicon,
  language: QueryLanguage,
  mayBeHalfTyped: boolean,
): readonly Alternative[] {
  const builder = new GroupBuilder(lexicon)
  const relationsOf = (one: string): readonly WordRelation[] => language.relations.find([one]) ?? []
  builder.addMeanings(word, stem, relationsOf)
  if (mayBeHalfTyped) builder.addPrefix(word, language.completesLastWord === true, relationsOf)
  return builder.toAlternatives()
}
