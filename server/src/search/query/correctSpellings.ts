import type { Lexicon } from '../engine/Lexicon.ts'
import { SPELLING_WEIGHT } from '../ranking.ts'
import { stemSwedish } from '../text/stemSwedish.ts'
import type { QueryLanguage } from './QueryLanguage.ts'
import { findCorrections } from './findSpellings.ts'
import { GroupBuilder } from './GroupBuilder.ts'
import type { ExpandedQuery, QueryGroup } from './QueryGroup.ts'

const SHORTEST_CORRECTED = 5
/** Shorter words become other words by two letters: skidor, skolor. */
const SHORTEST_WITH_TWO_EDITS = 8

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
  const place = group.place === null ? {} : { place: group.place }
  const builder = new GroupBuilder(lexicon)
  const right = findRightSpelling(word, lexicon, language)
  if (right === null) {
    builder.addCompoundsAround(stemSwedish(word))
    builder.addBeginning(word)
    return builder.toGroup(group.written, group.words, place)
  }
  const stem = stemSwedish(right)
  builder.addWord(right, stem, 'word', SPELLING_WEIGHT)
  builder.addRelations(language.relations.find([stem]) ?? [])
  return builder.toGroup(right, [right], { insteadOf: group.written, ...place })
}

/** True for names of places and for words of the vocabulary: they are spelled right though no text has them. */
function isKnown(stem: string, { places, relations }: QueryLanguage): boolean {
  return places.has(stem) || relations.find([stem]) !== null
}

function findRightSpelling(word: string, lexicon: Lexicon, language: QueryLanguage): string | null {
  if (word.length < SHORTEST_CORRECTED || /\d/u.test(word) || isKnown(stemSwedish(word), language))
    return null
  const [best] = findCorrections(word, lexicon)
  const limit = word.length < SHORTEST_WITH_TWO_EDITS ? 1.5 : 2
  return best === undefined || best.distance > limit ? null : best.text
}
