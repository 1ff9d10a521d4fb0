import type { Language } from '../../errors.ts'
import type { GraphReader } from '../../graph/GraphStore.ts'
import type { FacetLabel, IndicatorValues } from '../../search/practiceSearch.ts'
import { DEFAULT_INDICATORS, LOGARITHMIC, TwinModel, type Twin } from '../../search/twins.ts'
import { writeLikeness } from '../../search/wording/likenessReason.ts'
import { HeldValue } from '../HeldValue.ts'
import type { MunicipalityRecord } from '../organisation/organisationRecords.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type {
  IndicatorRecord,
  IndicatorValueRecord,
  MeasurementRecord,
  TwinIndicatorRecord,
  TwinRecord,
} from './indicatorRecord.ts'
import { listIndicators, listMeasurements } from './indicatorRepository.ts'

interface Figures {
  readonly indicators: ReadonlyMap<string, IndicatorRecord>
  readonly valuesOf: ReadonlyMap<string, readonly IndicatorValueRecord[]>
  readonly distributions: ReadonlyMap<string, readonly number[]>
  readonly searchValues: ReadonlyMap<string, IndicatorValues>
  readonly twins: TwinModel
}

const LIKENESS: ReadonlySet<string> = new Set(DEFAULT_INDICATORS)

/** The municipalities' figures and how alike they are by them, held in memory. */
export class IndicatorService {
  readonly #organisations: OrganisationService
  readonly #held: HeldValue<Figures>

  constructor(reader: GraphReader, organisations: OrganisationService) {
    this.#organisations = organisations
    this.#held = new HeldValue(async () => {
      const [indicators, measurements] = await Promise.all([listIndicators(reader), listMeasurements(reader)])
      return arrange(indicators, measurements, this.municipalityLabels())
    })
  }

  /** Reads the figures anew; the municipalities must have been read before. */
  async refresh(): Promise<void> {
    await this.#held.refresh()
  }

  /** The municipalities as the read model names them. */
  municipalityLabels(): FacetLabel[] {
    return this.#organisations.listMunicipalities().map((municipality, position) => ({
      value: municipality.code,
      labelSv: municipality.name,
      labelEn: municipality.name,
      altLabels: municipality.fullName === null ? [] : [municipality.fullName],
      position,
    }))
  }

  /** Every indicator with its values per municipality code, as the read model takes them. */
  listIndicatorValues(): readonly IndicatorValues[] {
    return [...this.#held.get().searchValues.values()]
  }

  /** The municipality's latest value of each indicator with its place. */
  listValues(code: string): readonly IndicatorValueRecord[] {
    return this.#held.get().valuesOf.get(code) ?? []
  }

  /** All values of an indicator in the order of municipality codes. */
  listDistribution(key: string): readonly number[] {
    return this.#held.get().distributions.get(key) ?? []
  }

  /** True for the indicators that likeness is measured by when nothing else is chosen. */
  isUsedForLikeness(key: string): boolean {
    return LIKENESS.has(key)
  }

  /** True where values differ by orders of magnitude. */
  isLogarithmic(key: string): boolean {
    return LOGARITHMIC.has(key)
  }

  /** The municipalities most like this one, the most alike first. */
  listTwins(municipality: MunicipalityRecord, count: number, language: Language): TwinRecord[] {
    return this.#held
      .get()
      .twins.rank(municipality.code)
      .slice(0, count)
      .map((twin) => this.#toTwinRecord(municipality, twin, language))
  }

  /** How like `other` is to `municipality`; null for the same one and for one without figures. */
  findLikeness(municipality: MunicipalityRecord, other: string, language: Language): TwinRecord | null {
    const twin = this.#held.get().twins.rankByCode(municipality.code).get(other)
    return twin === undefined ? null : this.#toTwinRecord(municipality, twin, language)
  }

  #toTwinRecord(mine: MunicipalityRecord, twin: Twin, language: Language): TwinRecord {
    const { indicators, searchValues } = this.#held.get()
    const municipality = this.#organisations.getMunicipality(twin.code)
    const alike: TwinIndicatorRecord[] = []
    for (const { indicator: key, mine, theirs } of twin.alike) {
      const indicator = indicators.get(key)
      if (indicator !== undefined) alike.push({ indicator, mine, theirs })
    }
    const explanation = writeLikeness(mine.name, municipality.name, twin, searchValues, language)
    return { municipality, rank: twin.rank, distance: twin.distance, alike, explanation }
  }
}

function arrange(
  indicators: readonly IndicatorRecord[],
  measurements: readonly MeasurementRecord[],
  municipalities: readonly FacetLabel[],
): Figures {
  const rowsOf = Map.groupBy(measurements, ({ indicator }) => indicator)
  const valuesOf = new Map<string, IndicatorValueRecord[]>()
  const distributions = new Map<string, readonly number[]>()
  const searchValues = new Map<string, IndicatorValues>()
  for (const indicator of indicators) {
    // Rows come by code and year, so the last one of a code is its latest.
    const latest = new Map((rowsOf.get(indicator.key) ?? []).map((row) => [row.code, row]))
    const values = new Map([...latest].map(([code, { value }]) => [code, value]))
    const descending = [...values.values()].toSorted((a, b) => b - a)
    distributions.set(indicator.key, [...values.values()])
    searchValues.set(indicator.key, { ...indicator, values })
    for (const { code, value, year } of latest.values()) {
      const list = valuesOf.get(code) ?? []
      valuesOf.set(code, list)
      list.push({ indicator, value, year, rank: descending.indexOf(value) + 1 })
    }
  }
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.key, indicator])),
    valuesOf,
    distributions,
    searchValues,
    twins: new TwinModel(municipalities, [...searchValues.values()]),
  }
}
