import type { PracticeSearchContext } from './practiceSearch.ts'
import type { QueryLanguage } from '../query/QueryLanguage.ts'
import { WordRelations } from '../query/WordRelations.ts'
import { toStemSet } from '../text/toStemSet.ts'

/** What questions about practices are understood with: synonyms, the vocabulary's other words, place names. */
export function createQueryLanguage(
  { labels, words }: PracticeSearchContext,
  names: NonNullable<QueryLanguage['names']>,
): QueryLanguage {
  // The words for a group of people mean the same people, so its label and other labels are one ring.
  const groups = labels.targetGroups.map(({ labelSv, altLabels }) => [labelSv, ...altLabels])
  const related = [...labels.forms, ...labels.areas].map(({ labelSv, altLabels }) => ({
    label: labelSv,
    altLabels,
  }))
  return {
    relations: new WordRelations(words, groups, related),
    names,
    places: toStemSet(labels.municipalities.map(({ labelSv }) => labelSv)),
  }
}
