import { LEAST_COMPARED, MOST_COMPARED } from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { HubError, type Language } from '../../errors.ts'
import { shortened } from '../../shortened.ts'
import { unknownMunicipality } from '../../search/facets/unknownValue.ts'
import type { MunicipalityRecord } from '../organisation/organisationRecords.ts'
import type { PracticeRecord } from '../practice/practiceRecord.ts'
import { runnerIdOf } from '../practice/practiceRunner.ts'
import type { PracticeService } from '../practice/PracticeService.ts'
import type {
  ComparedPractice,
  ComparisonCellRecord,
  ComparisonField,
  ComparisonRowRecord,
  PracticeComparisonRecord,
  ScalingAssumption,
} from './comparisonRecord.ts'
import { comparisonWords } from './comparisonWords.ts'
import { writeNumber } from '../../search/wording/writtenNumbers.ts'
import { describePractice, type NamingServices, type StatedField } from './describePractice.ts'
import { scaleCost, scaleStaff } from './scaleFigures.ts'

/** Which examples to compare, and whose size to scale to. */
export interface ComparisonQuestion {
  readonly slugs: readonly string[]
  readonly forMunicipality?: string | null
  readonly assumption?: ScalingAssumption | null
}

/** The rows without scaling, in the order of the page. */
const STATED_FIELDS: readonly StatedField[] = [
  'NEED',
  'METHOD',
  'FORM',
  'PARTIES',
  'COST',
  'COST_PER_INHABITANT',
  'STAFF',
  'RESULTS',
  'LESSONS',
  'CONDITIONS',
  'STATED_GOALS',
  'SUGGESTED_GOALS',
  'PERIOD',
  'SOURCES',
]

/** Puts examples side by side, for the API, the page and the files alike. */
export class ComparisonService {
  readonly #practices: PracticeService
  readonly #names: NamingServices

  constructor(services: NamingServices & { readonly practices: PracticeService }) {
    this.#practices = services.practices
    this.#names = services
  }

  /** Compares two to five examples. Refuses other numbers, repeated and unknown slugs and unknown municipalities. */
  async compare(question: ComparisonQuestion, language: Language): Promise<PracticeComparisonRecord> {
    const { slugs, assumption: asked } = question
    refuseWrongNumber(slugs)
    const municipality = this.#findMunicipality(question.forMunicipality ?? null)
    const assumption = asked ?? 'LINEAR'
    const compared = await this.#findCompared(slugs)
    const described = await Promise.all(
      compared.map(async (one) => await describePractice(one, this.#names, language)),
    )
    const row = (field: ComparisonField, cells: readonly ComparisonCellRecord[]): ComparisonRowRecord => ({
      field,
      label: comparisonWords(language).labels[field],
      same: areSame(cells),
      cells,
    })
    const rows = STATED_FIELDS.map((field) =>
      row(
        field,
        described.map((cells) => cells[field]),
      ),
    )
    if (municipality !== null) {
      const scaling = { municipality, assumption, language }
      const after = (field: StatedField, scaled: ComparisonRowRecord): void => {
        rows.splice(rows.findIndex((known) => known.field === field) + 1, 0, scaled)
      }
      const costs = compared.map((one) => scaleCost(one, scaling))
      const posts = compared.map((one) => scaleStaff(one, scaling))
      after('COST_PER_INHABITANT', row('SCALED_COST', costs))
      after('STAFF', row('SCALED_STAFF', posts))
    }
    const write = comparisonWords(language).assumption[assumption]
    return {
      compared,
      rows,
      municipality,
      assumption,
      assumptionText:
        municipality === null
          ? null
          : write(municipality.name, writeNumber(municipality.population, language)),
    }
  }

  #findMunicipality(code: string | null): MunicipalityRecord | null {
    if (code === null) return null
    const { organisations } = this.#names
    const found = organisations.findMunicipality(code, 'forMunicipality')
    if (found !== null) return found
    const known = organisations
      .listMunicipalities()
      .map(({ code: value, name }) => ({ value, labelSv: name, labelEn: name }))
    throw unknownMunicipality(code, known, 'forMunicipality')
  }

  async #findCompared(slugs: readonly string[]): Promise<ComparedPractice[]> {
    const found = await this.#practices.findPracticesBySlugs(slugs)
    const practices: PracticeRecord[] = []
    for (const [index, practice] of found.entries()) {
      const slug = slugs[index] ?? ''
      if (practice === null) throw unknownPractice(slug)
      if (practices.some(({ id }) => id === practice.id)) throw repeated(slug)
      practices.push(practice)
    }
    return await Promise.all(
      practices.map(async (practice) => ({
        practice,
        runner: await this.#names.organisations.getOrganisation(runnerIdOf(practice)),
      })),
    )
  }
}

/** True when every example says the same, whatever the case of letters. */
function areSame(cells: readonly ComparisonCellRecord[]): boolean {
  return new Set(cells.map(({ lines }) => lines.join('\n').toLocaleLowerCase('sv'))).size <= 1
}

function refuseWrongNumber(slugs: readonly string[]): void {
  if (slugs.length >= LEAST_COMPARED && slugs.length <= MOST_COMPARED) return
  throw new HubError(
    'INVALID_INPUT',
    {
      sv: `En jämförelse gäller två till fem exempel, och ${String(slugs.length)} är valda.`,
      en: `A comparison takes two to five examples, and ${String(slugs.length)} are chosen.`,
    },
    { field: 'slugs' },
  )
}

function unknownPractice(slug: string): HubError {
  const shown = shortened(slug)
  return new HubError(
    'UNKNOWN_VALUE',
    {
      sv: `Det finns inget exempel med adressen ”${shown}”. Använd ”slug” från ett exempel.`,
      en: `There is no example with the address “${shown}”. Use the “slug” of an example.`,
    },
    { field: 'slugs' },
  )
}

function repeated(slug: string): HubError {
  return new HubError(
    'INVALID_INPUT',
    {
      sv: `Exemplet ”${slug}” är valt två gånger.`,
      en: `The example “${slug}” is chosen twice.`,
    },
    { field: 'slugs' },
  )
}
