import type { PracticeSearchContext } from './practiceSearch.ts'
import type { QueryLanguage } from './query/expandQuery.ts'
import { WordRelations } from './query/WordRelations.ts'
import { scanWords, toLower } from './text/scanWords.ts'
import { stemSwedish } from './text/stemSwedish.ts'

/** What questions about practices are understood with: synonyms, the vocabulary's other words, place names. */
export function createQueryLanguage(context: PracticeSearchContext): QueryLanguage {
  const { forms, areas, targetGroups, municipalities } = context.labels
  // The words for a group of people mean the same people, so its label and other labels are one ring.
  const groups = targetGroups.map(({ labelSv, altLabels }) => [labelSv, ...altLabels])
  const labels = [...forms, ...areas].map(({ labelSv, altLabels }) => ({ label: labelSv, altLabels }))
  const places = new Set<string>()
  for (const { labelSv } of municipalities) {
    scanWords(labelSv, (spelling) => {
      places.add(stemSwedish(toLower(spelling)))
    })
  }
  return { relations: new WordRelations([...context.synonyms, ...groups], labels), places }
}
