import type { QueryLanguage } from '../query/QueryLanguage.ts'
import { WordRelations } from '../query/WordRelations.ts'
import type { StrategySearchContext } from './strategySearch.ts'
import { toStemSet } from '../text/toStemSet.ts'

/** What questions about strategies are understood with: synonyms, the vocabulary's other words, names. */
export function createStrategyLanguage(
  { labels, words }: StrategySearchContext,
  names: NonNullable<QueryLanguage['names']>,
): QueryLanguage {
  const related = [...labels.types, ...labels.areas].map(({ labelSv, altLabels }) => ({
    label: labelSv,
    altLabels,
  }))
  return {
    relations: new WordRelations(words, [], related),
    names,
    places: toStemSet(labels.municipalities.map(({ labelSv }) => labelSv)),
  }
}
