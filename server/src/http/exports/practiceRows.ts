import { labelIn } from '../../bilingual.ts'
import type { ComparedPractice } from '../../modules/comparison/comparisonRecord.ts'
import { describePractice } from '../../modules/comparison/describePractice.ts'
import type { Export } from './Export.ts'
import { PRACTICE_COLUMNS, type Cell } from './practiceColumns.ts'
import { practiceAddress } from './practiceExport.ts'

const NOTHING = {
  sv: 'Sökningen gav inga exempel.',
  en: 'The search found no examples.',
}

/** The headings of a file of examples. */
export function practiceHeadings({ language }: Export): string[] {
  return PRACTICE_COLUMNS.map(({ heading }) => heading[language])
}

/** What a file says under its headings when the search found nothing. */
export function nothingFound({ language }: Export): string {
  return NOTHING[language]
}

/** One example as a row under the headings. */
export async function toPracticeRow(given: Export, compared: ComparedPractice): Promise<Cell[]> {
  const { services, language } = given
  const { practice } = compared
  const labels = async (ids: readonly string[]): Promise<string[]> =>
    (await services.vocabulary.findConcepts(ids)).map((concept) => labelIn(language, concept))
  const told = {
    ...compared,
    described: await describePractice(compared, services, language),
    areas: await labels(practice.areaIds),
    targetGroups: await labels(practice.targetGroupIds),
    statuses: await labels(practice.statusIds),
    address: practiceAddress(given, practice.slug),
  }
  return PRACTICE_COLUMNS.map(({ cell }) => cell(told))
}
