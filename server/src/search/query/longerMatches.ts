import type { Lexicon } from '../engine/Lexicon.ts'
import type { NameMatch } from '../names/NameFinder.ts'
import { askedRegistrationNumber } from '../text/registrationNumber.ts'
import { isFunctionWord, isInIdiom, isQuestionWord } from '../text/stopWords.ts'
import { valueTerm } from '../text/valueTerm.ts'
import { toAskedGroup, type AskedWord } from './AskedWord.ts'
import { GroupBuilder } from './GroupBuilder.ts'
import type { QueryGroup } from '../engine/QueryGroup.ts'
import type { QueryLanguage } from './QueryLanguage.ts'
import type { WordRelation } from './WordRelations.ts'

const LONGEST_REGISTRATION_NUMBER = 6
/** What can be nothing else: 2018/1167, KS2018:1167. */
const WRITTEN_AS_NUMBER = /^\p{L}*\p{N}{4}[/:]\p{N}+$/u

/** Several words of a question that are one thing. */
export interface LongerMatch {
  readonly group: QueryGroup
  readonly length: number
}

/** A registration number, in however many words it is written; one that no text has is still one thing. */
export function matchRegistrationNumber(
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
    return { group: toAskedGroup(builder, words, { isRegistrationNumber: true }), length }
  }
  const part = run[start]?.part
  if (part === undefined || run[start - 1]?.part === part || !WRITTEN_AS_NUMBER.test(part.written))
    return null
  const words = run.slice(start, start + part.words.length)
  const marks = { isRegistrationNumber: true }
  return { group: toAskedGroup(new GroupBuilder(lexicon), words, marks), length: words.length }
}

/** The name of an organisation in several words, which is one thing: its words apart say little. */
export function matchOrganisation(
  run: readonly AskedWord[],
  start: number,
  lexicon: Lexicon,
  { names }: QueryLanguage,
): LongerMatch | null {
  const length = names?.organisations.lengthAt(run, start) ?? 0
  if (length === 0) return null
  const words = run.slice(start, start + length)
  const builder = new GroupBuilder(lexicon)
  builder.addTogether(words.filter(({ word }) => !isFunctionWord(word)).map(({ stem }) => stem))
  return { group: toAskedGroup(builder, words, {}), length }
}

/** Several words that name a value which documents are filed under: what has the value, or says the words. */
export function matchName(
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
  return { group: toAskedGroup(builder, words, {}), length: match.length }
}

/** The terms of the values that a name stands for, as far as documents are filed under them. */
export function findValueTerms(match: NameMatch | null, lexicon: Lexicon): number[] {
  return (match?.values ?? []).flatMap(
    ({ facet, label }) => lexicon.findTerm(valueTerm(facet, label.value)) ?? [],
  )
}

/** A phrase of the vocabulary, which is one thing. */
export function matchPhrase(
  run: readonly AskedWord[],
  start: number,
  lexicon: Lexicon,
  language: QueryLanguage,
): LongerMatch | null {
  for (let length = Math.min(language.relations.longestPhrase, run.length - start); length > 1; length -= 1) {
    const words = run.slice(start, start + length)
    const relations = language.relations.find(words.map(({ stem }) => stem))
    if (relations === null) continue
    // A hyphen makes one word of several: IT-stöd is not any stöd.
    const isOnePart = words.every(({ part }) => part === words[0]?.part)
    // Words that say nothing on their own: hjälpa till, god man, inte har råd.
    const isOfSmallWords = words.every((_, index) => saysNothing(run, start + index))
    const isOneThing = relations.some(({ kind }) => isFixed(kind) || (isOnePart && kind === 'related'))
    if (!isOneThing && !isOfSmallWords) continue
    const builder = new GroupBuilder(lexicon)
    const stems = words.filter(({ word }) => !isFunctionWord(word)).map(({ stem }) => stem)
    if (stems.length > 1 || !isOfSmallWords) builder.addExact(stems, true)
    builder.addRelations(relations)
    return { group: toAskedGroup(builder, words, { inPhrase: true }), length }
  }
  return null
}

function saysNothing(run: readonly AskedWord[], place: number): boolean {
  const word = run[place]?.word ?? ''
  return (
    isFunctionWord(word) ||
    isQuestionWord(word) ||
    isInIdiom(word, run[place - 1]?.word, run[place + 1]?.word)
  )
}

/** Phrases of the vocabulary are one thing; the hub's own related and everyday phrases are still words on their own. */
function isFixed(kind: WordRelation['kind']): boolean {
  return kind === 'synonym' || kind === 'broader'
}

/** A phrase that also means something else, without being one thing. */
export interface LoosePhrase {
  readonly relations: readonly WordRelation[]
  /** True for the places of its words in the run. */
  readonly has: (place: number) => boolean
}

/** Phrases that also mean something else, the longest from each place: each of their words may be met by that. */
export function findLoosePhrases(run: readonly AskedWord[], { relations }: QueryLanguage): LoosePhrase[] {
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
