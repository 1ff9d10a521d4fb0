import type { ComparedPractice } from '../../modules/comparison/comparisonRecord.ts'
import { describePractice } from '../../modules/comparison/describePractice.ts'
import { costPerInhabitant } from '../../modules/practice/practiceRunner.ts'
import type { Export } from './Export.ts'
import { practiceAddress } from './practiceExport.ts'

/** A cell of a file: text, a number, or nothing where the sources do not say. */
export type Cell = string | number | null

const HEADINGS = {
  sv: 'Exempel|Ansvarig|Kommunkod|Län|Form|Områden|Målgrupper|Status|Startår|Slutår|Behov|Så gör de|Resultat|Det som inte fungerade|Förutsättningar|Parter och bidrag|Kostnad, kronor|Vad kostnaden gäller|Kostnad per invånare och år, kronor|Bemanning, tjänster|Om bemanningen|Mål som källan anger|Mål som redaktionen föreslår|Källor|Källans datum|Adress',
  en: 'Example|Run by|Municipality code|County|Form|Areas|Target groups|Status|Start year|End year|Need|What they do|Results|What did not work|Conditions|Parties and contributions|Cost, kronor|What the cost covers|Cost per inhabitant and year, kronor|Staff, posts|On the staff|Goals stated by the source|Goals suggested by the editors|Sources|Date of the source|Address',
}

const NOTHING = {
  sv: 'Sökningen gav inga exempel.',
  en: 'The search found no examples.',
}

/** The headings of a file of examples. */
export function practiceHeadings({ language }: Export): string[] {
  return HEADINGS[language].split('|')
}

/** What a file says under its headings when the search found nothing. */
export function nothingFound({ language }: Export): string {
  return NOTHING[language]
}

/** One example as a row under the headings. */
export async function toPracticeRow(given: Export, compared: ComparedPractice): Promise<Cell[]> {
  const { services, language } = given
  const { practice, runner } = compared
  const { vocabulary } = services
  const told = await describePractice(compared, services, language)
  const text = (lines: readonly string[]): string | null => (lines.length === 0 ? null : lines.join('; '))
  const labels = async (ids: readonly string[]): Promise<string | null> =>
    text(
      (await vocabulary.findConcepts(ids)).map(({ labelSv, labelEn }) =>
        language === 'sv' ? labelSv : labelEn,
      ),
    )
  return [
    practice.title,
    runner.name,
    runner.kind === 'MUNICIPALITY' ? runner.code : null,
    'county' in runner ? runner.county.name : null,
    text(told.FORM.lines),
    await labels(practice.areaIds),
    await labels(practice.targetGroupIds),
    await labels(practice.statusIds),
    practice.startYear,
    practice.endYear,
    practice.need,
    practice.method,
    practice.results,
    practice.lessons,
    practice.conditions,
    text(told.PARTIES.lines),
    practice.costSek,
    practice.costNote,
    costPerInhabitant(practice, runner),
    practice.staffFte,
    practice.staffNote,
    text(told.STATED_GOALS.lines),
    text(told.SUGGESTED_GOALS.lines),
    text(told.SOURCES.lines),
    practice.sourceDate,
    practiceAddress(given, practice.slug),
  ]
}
