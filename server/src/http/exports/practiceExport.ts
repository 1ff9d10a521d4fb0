import { toPracticeFilter } from '../../../../graph-schema/addresses/practiceFilter.ts'
import {
  parsePracticeSearch,
  practiceSearchPath,
  SearchParameterError,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { SORT_PARAMETERS } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { HubError } from '../../errors.ts'
import { costPerInhabitant, runnerIdOf } from '../../modules/practice/practiceRunner.ts'
import type { ComparedPractice } from '../../modules/comparison/comparisonRecord.ts'
import { describePractice } from '../../modules/comparison/describePractice.ts'
import type { Export } from './exportRoutes.ts'

/** Records read at once while a file is written. */
const BATCH = 200

/** A search whose whole result is to be written. */
export interface FoundPractices {
  /** The question as understood. */
  readonly sentence: string
  /** Address of the same search as a page, without language prefix. */
  readonly path: string
  readonly ids: readonly string[]
}

/** Everything that the search of an address finds, in its order. Refuses wrong values, and a result of nothing. */
export function askForPractices(given: Export): FoundPractices {
  const found = findPractices(given)
  if (found.ids.length > 0) return found
  throw new HubError('INVALID_INPUT', {
    sv: 'Sökningen gav inga exempel, så det finns inget att hämta. Ta bort ett filter och försök igen.',
    en: 'The search found no examples, so there is nothing to fetch. Remove a filter and try again.',
  })
}

/** The same, where a result of nothing is an answer too; in the order of the address unless another is given. */
export function findPractices(
  { services, params, language }: Export,
  sort?: (typeof SORT_PARAMETERS)[keyof typeof SORT_PARAMETERS],
): FoundPractices {
  const search = readAddress(params)
  const question = {
    query: search.query,
    filter: toPracticeFilter(search),
    near: search.near,
    sort: sort ?? SORT_PARAMETERS[search.sort],
  }
  const { interpretedAs, ids } = services.search.listPracticeIds(question, language)
  const path = practiceSearchPath({ ...search, page: 1, view: 'bada', compared: [] })
  return { sentence: interpretedAs, path, ids }
}

function readAddress(params: URLSearchParams) {
  try {
    const search = parsePracticeSearch(params)
    toPracticeFilter(search)
    return search
  } catch (error) {
    if (!(error instanceof SearchParameterError)) throw error
    const { parameter, value } = error
    throw new HubError(
      'UNKNOWN_VALUE',
      {
        sv: `Värdet ”${value.slice(0, 60)}” finns inte för ${parameter} i adressen.`,
        en: `The value “${value.slice(0, 60)}” is not known for ${parameter} in the address.`,
      },
      { field: parameter },
    )
  }
}

/** The records of a result in its order, read a batch at a time. */
export async function* readPractices(
  { services }: Export,
  ids: readonly string[],
): AsyncGenerator<ComparedPractice> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const practices = await services.practices.findPractices(ids.slice(start, start + BATCH))
    for (const practice of practices)
      yield { practice, runner: await services.organisations.getOrganisation(runnerIdOf(practice)) }
  }
}

/** A cell of a file: text, a number, or nothing where the sources do not say. */
export type Cell = string | number | null

const HEADINGS = {
  sv: 'Exempel|Ansvarig|Kommunkod|Län|Form|Områden|Målgrupper|Status|Startår|Slutår|Behov|Så gör de|Resultat|Det som inte fungerade|Förutsättningar|Parter och bidrag|Kostnad, kronor|Vad kostnaden gäller|Kostnad per invånare och år, kronor|Bemanning, tjänster|Om bemanningen|Mål som källan anger|Mål som redaktionen föreslår|Källor|Källans datum|Adress',
  en: 'Example|Run by|Municipality code|County|Form|Areas|Target groups|Status|Start year|End year|Need|What they do|Results|What did not work|Conditions|Parties and contributions|Cost, kronor|What the cost covers|Cost per inhabitant and year, kronor|Staff, posts|On the staff|Goals stated by the source|Goals suggested by the editors|Sources|Date of the source|Address',
}

/** The headings of a file of examples. */
export function practiceHeadings({ language }: Export): string[] {
  return HEADINGS[language].split('|')
}

/** One example as a row under the headings. */
export async function toPracticeRow(given: Export, compared: ComparedPractice): Promise<Cell[]> {
  const { services, language, publicUrl } = given
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
    practiceAddress(given, practice.slug, publicUrl),
  ]
}

/** The full address of an example's page in the language of the file. */
export function practiceAddress({ language }: Export, slug: string, publicUrl: string): string {
  return `${publicUrl}${language === 'en' ? '/en' : ''}/exempel/${slug}`
}
