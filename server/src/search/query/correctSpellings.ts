import type { Lexicon } from '../engine/Lexicon.ts'
import { SPELLING_WEIGHT } from '../ranking.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import type { QueryLanguage } from './QueryLanguage.ts'
import { findCorrections } from './findSpellings.ts'
import { GroupBuilder } from './GroupBuilder.ts'
import type { ExpandedQuery, QueryGroup } from '../engine/QueryGroup.ts'

const SHORTEST_CORRECTED = 5

/**
 * Asks for the nearest spelling in place of a word that is in no text. The group says what was typed, so that the
 * sentence can ("om ensamhet i stället för ”ensamhett”"). The way back is to quote: what stands within quotation
 * marks is never corrected, and neither are names of places, numbers, or words that only look alike.
 */
export function correctSpellings(
  query: ExpandedQuery,
  lexicon: Lexicon,
  language: QueryLanguage,
): ExpandedQuery {
  return { ...query, groups: query.groups.map((group) => correctGroup(group, lexicon, language)) }
}

function correctGroup(group: QueryGroup, lexicon: Lexicon, language: QueryLanguage): QueryGroup {
  const [word, ...others] = group.words
  if (word === undefined || others.length > 0 || group.quoted || group.alternatives.length > 0) return group
  if (group.saysLittle) return group
  const place = group.place === null ? {} : { place: group.place }
  const builder = new GroupBuilder(lexicon)
  const right = findRightSpelling(word, lexicon, language)
  if (right === null) {
    builder.addCompoundsAround(stemSwedish(word))
    builder.addLastPart(stemSwedish(word))
    builder.addBeginning(word)
    return builder.toGroup(group.written, group.words, place)
  }
  const stem = stemSwedish(right)
  builder.addMeanings(right, stem, (one) => language.relations.find([one]) ?? [], SPELLING_WEIGHT)
  return builder.toGroup(right, [right], { insteadOf: group.written, ...place })
}

function findRightSpelling(word: string, lexicon: Lexicon, language: QueryLanguage): string | null {
  if (word.length < SHORTEST_CORRECTED) return null
  return findCorrections(word, lexicon, language)[0]?.text ?? null
}
