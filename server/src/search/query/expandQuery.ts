import type { Lexicon } from '../engine/Lexicon.ts'
import { MOST_GROUPS } from '../ranking.ts'
import type { NameFinder, NameMatch } from '../recognition/NameFinder.ts'
import { askedRegistrationNumber } from '../text/registrationNumber.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import { isFunctionWord, isQuestionWord } from '../text/stopWords.ts'
import { valueTerm } from '../text/valueTerm.ts'
import { GroupBuilder } from './GroupBuilder.ts'
import type { AskedPart, ParsedQuery } from './parseQuery.ts'
import type { KeptExpansions } from './KeptExpansions.ts'
import type { Alternative, ExpandedQuery, QueryGroup } from './QueryGroup.ts'
import type { WordRelation, WordRelations } from './WordRelations.ts'

/** What a question is understood with. */
export interface QueryLanguage {
  readonly relations: WordRelations
  /** Stems of place names, after which "kommun" and "stad" say nothing more. */
  readonly places: ReadonlySet<string>
  /** The filter values that questions name; none when absent. */
  readonly names?: NameFinder
  /** True when the last word is also taken as half typed though it is a word: Röda K. */
  readonly completesLastWord?: boolean
}

interface AskedWord {
  /** The part of the question that it stands in, as written: 2018/1167 for the word 1167. */
  readonly part: AskedPart
  readonly written: string
  readonly word: string
  readonly stem: string
  /** Place among all words of the question. */
  readonly place: number
}

const PLACE_KINDS: ReadonlySet<string> = new Set(['kommun', 'kommuns', 'kommunen', 'stad', 'stads'])
const LONGEST_REGISTRATION_NUMBER = 6

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
    groups: withoutQuestionWords(withoutRepetition(groups)).slice(0, MOST_GROUPS),
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
    (group) => group.quoted || !group.words.every((word) => isQuestionWord(word)),
  )
  return subjects.length > 0 ? subjects : groups
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
  const words: { builder: GroupBuilder; word: AskedWord }[] = []
  const phraseRelations = findLoosePhrases(run, language)
  const flush = (): void => {
    joinNeighbours(words, lexicon)
    for (const { builder, word } of words) groups.push(toGroup(builder, [word], {}))
    words.length = 0
  }
  for (let place = 0; place < run.length;) {
    const longer =
      matchRegistrationNumber(run, place, lexicon) ??
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
    const afterPlace = language.places.has(run[place - 1]?.stem ?? '') && PLACE_KINDS.has(word.word)
    if (!isFunctionWord(word.word) && !afterPlace) {
      const isLast = mayBeTyping && place === run.length - 1
      const alternatives = kept.get(`${word.word} ${String(isLast)}`, () =>
        expandWord(word, lexicon, language, isLast),
      )
      const builder = new GroupBuilder(lexicon, alternatives)
      // What a word names and means with the words beside it is not kept with it.
      builder.add('named', [findValueTerms(language.names?.findPlace(run, place) ?? null, lexicon)])
      builder.addRelations(phraseRelations.flatMap((phrase) => (phrase.has(place) ? phrase.relations : [])))
      words.push({ builder, word })
    }
    place += 1
  }
  flush()
  return groups
}

function expandWord(
  { word, stem }: AskedWord,
  lexicon: Lexicon,
  language: QueryLanguage,
  mayBeHalfTyped: boolean,
): readonly Alternative[] {
  const builder = new GroupBuilder(lexicon)
  builder.addWord(word, stem)
  builder.addRelations(language.relations.find([stem]) ?? [])
  builder.addLikeness(word, stem)
  if (mayBeHalfTyped) builder.addPrefix(word, language.completesLastWord === true)
  return builder.toAlternatives()
}

/** Two asked words that the texts write as one count as that word: äldre omsorg, äldreomsorg. */
function joinNeighbours(
  words: readonly { builder: GroupBuilder; word: AskedWord }[],
  lexicon: Lexicon,
): void {
  for (let place = 0; place + 1 < words.length; place += 1) {
    const left = words[place]
    const right = words[place + 1]
    if (left === undefined || right === undefined) return
    if (left.word.place + 1 !== right.word.place) continue
    for (const link of ['', 's']) {
      const joined = lexicon.findTerm(stemSwedish(left.word.word + link + right.word.word))
      if (joined === null) continue
      left.builder.add('joined', [[joined]])
      right.builder.add('joined', [[joined]])
    }
  }
}

interface LongerMatch {
  readonly group: QueryGroup
  readonly length: number
}

function matchRegistrationNumber(
  run: readonly AskedWord[],
  start: number,
  lexicon: Lexicon,
): LongerMatch | null {
  for (let length = Math.min(LONGEST_REGISTRATION_NUMBER, run.length - start); length > 0; length -= 1) {
    const words = run.slice(start, start + length)
    const form = askedRegistrationNumber(words.map(({ word }) => word))
    const term = form === null ? null : lexicon.findTerm(form)
    if (term === null) continue
    const builder = new GroupBuilder(lexicon)
    builder.add('word', [[term]])
    return { group: toGroup(builder, words, { isRegistrationNumber: true }), length }
  }
  return null
}

/** Several words that name a value which documents are filed under: what has the value, or says the words. */
function matchName(
  run: readonly AskedWord[],
  start: number,
  lexicon: Lexicon,
  { names }: QueryLanguage,
): LongerMatch | null {
  const match = names?.findPlace(run, start) ?? null
  const terms = findValueTerms(match, lexicon)
  if (match === null || match.nameLength === 1 || terms.length === 0) return null
  const words = run.slice(start, start + match.length)
  const builder = new GroupBuilder(lexicon)
  builder.add('named', [terms])
  builder.addExact(
    words.slice(0, match.nameLength).map(({ stem }) => stem),
    true,
  )
  return { group: toGroup(builder, words, {}), length: match.length }
}

function findValueTerms(match: NameMatch | null, lexicon: Lexicon): number[] {
  return (match?.values ?? []).flatMap(
    ({ facet, label }) => lexicon.findTerm(valueTerm(facet, label.value)) ?? [],
  )
}

function matchPhrase(
  run: readonly AskedWord[],
  start: number,
  lexicon: Lexicon,
  language: QueryLanguage,
): LongerMatch | null {
  for (let length = Math.min(language.relations.longestPhrase, run.length - start); length > 1; length -= 1) {
    const words = run.slice(start, start + length)
    const relations = language.relations.find(words.map(({ stem }) => stem))
    if (relations === null || !relations.some(({ kind }) => isFixed(kind))) continue
    const builder = new GroupBuilder(lexicon)
    builder.addExact(
      words.filter(({ word }) => !isFunctionWord(word)).map(({ stem }) => stem),
      true,
    )
    builder.addRelations(relations)
    return { group: toGroup(builder, words, {}), length }
  }
  return null
}

/** Phrases of the vocabulary are one thing; the hub's own related and everyday phrases are still words on their own. */
function isFixed(kind: WordRelation['kind']): boolean {
  return kind === 'synonym' || kind === 'broader'
}

interface LoosePhrase {
  readonly relations: readonly WordRelation[]
  /** True for the places of its words in the run. */
  readonly has: (place: number) => boolean
}

/** Phrases that also mean something else, the longest from each place: each of their words may be met by that. */
function findLoosePhrases(run: readonly AskedWord[], { relations }: QueryLanguage): LoosePhrase[] {
  const found: LoosePhrase[] = []
  for (let start = 0; start < run.length; start += 1) {
    for (let length = Math.min(relations.longestPhrase, run.length - start); length > 1; length -= 1) {
      const meant = relations.find(run.slice(start, start + length).map(({ stem }) => stem))
      if (meant === null || meant.some(({ kind }) => isFixed(kind))) continue
      found.push({ relations: meant, has: (place) => place >= start && place < start + length })
      break
    }
  }
  return found
}

function toGroup(
  builder: GroupBuilder,
  asked: readonly AskedWord[],
  marks: { readonly isRegistrationNumber?: boolean },
): QueryGroup {
  const words = asked.map(({ word }) => word)
  const [only] = asked
  const place = only?.place
  // A part that a separator splits shows its words, unless they are asked for together.
  const parts = new Set(asked.map(({ part }) => part))
  const together = [...parts].every((part) => part.words.length <= asked.length)
  const written = together ? [...parts].map((part) => part.written).join(' ') : words.join(' ')
  return builder.toGroup(written, words, { ...marks, ...(place === undefined ? {} : { place }) })
}
