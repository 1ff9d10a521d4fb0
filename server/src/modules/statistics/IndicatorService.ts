import type { Language } from '../../errors.ts'
import type { GraphReader } from '../../graph/GraphStore.ts'
import type { IndicatorValues } from '../../search/nearness/IndicatorValues.ts'
import type { FacetLabel } from '../../search/facets/Facet.ts'
import type { Nearness, NearPlace, Place } from '../../search/nearness/Nearness.ts'
import { NearPlaces } from '../../search/nearness/NearPlaces.ts'
import { DEFAULT_INDICATORS } from '../../search/nearness/TwinChoice.ts'
import { LOGARITHMIC, type MeasureComparison } from '../../search/nearness/TwinModel.ts'
import { mostAlike, mostDifferent } from '../../search/wording/likenessReason.ts'
import { writeNearness } from '../../search/wording/nearReason.ts'
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
import { toTwinChoice, type TwinChoiceInput } from './toTwinChoice.ts'

interface Figures {
  readonly indicators: ReadonlyMap<string, IndicatorRecord>
  readonly valuesOf: ReadonlyMap<string, readonly IndicatorValueRecord[]>
  readonly distributions: ReadonlyMap<string, readonly number[]>
  readonly searchValues: ReadonlyMap<string, IndicatorValues>
  readonly places: NearPlaces
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
      return arrange(indicators, measurements, this.listPlaces())
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

  /** The municipalities with where they lie and what they belong to, as the read model takes them. */
  listPlaces(): Place[] {
    return this.#organisations
      .listMunicipalities()
      .map(({ code, name, population, location, county, group }) => ({
        code,
        name,
        population,
        ...location,
        countyCode: county.code,
        countyName: county.name,
        groupCode: group.code,
        groupName: group.name,
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

  /** The lowest and the highest of its values; throws for an indicator that no municipality has a value of. */
  getRange(key: string): { readonly lowest: number; readonly highest: number } {
    const values = this.listDistribution(key)
    if (values.length === 0) throw new Error(`No municipality has a value of the indicator ${key}.`)
    return { lowest: Math.min(...values), highest: Math.max(...values) }
  }

  /** True for the indicators that likeness is measured by when nothing else is chosen. */
  isUsedForLikeness(key: string): boolean {
    return LIKENESS.has(key)
  }

  /** True where values differ by orders of magnitude. */
  isLogarithmic(key: string): boolean {
    return LOGARITHMIC.has(key)
  }

  /**
   * The municipalities near this one by a choice, the nearest first; with GROUP and COUNTY only those that count as
   * near. Refuses a choice that cannot be made.
   */
  listTwins(
    { code }: MunicipalityRecord,
    count: number,
    language: Language,
    choice?: TwinChoiceInput | null,
  ): TwinRecord[] {
    this.#organisations.refuseLeftOutCodes([...(choice?.pinned ?? []), ...(choice?.dropped ?? [])])
    const nearness = this.#held.get().places.near(code, toTwinChoice(choice))
    const { by, countedCodes, ranking } = nearness
    const shown = by === 'GROUP' || by === 'COUNTY' ? Math.min(count, countedCodes.length) : count
    return [...ranking.values()].slice(0, shown).map((other) => this.#toTwinRecord(nearness, other, language))
  }

  /** Those that count as near this municipality by a choice, by code, in order. */
  listCountedTwins(
    municipality: MunicipalityRecord,
    language: Language,
    choice?: TwinChoiceInput | null,
  ): TwinRecord[] {
    const { countedCodes } = this.#held.get().places.near(municipality.code, toTwinChoice(choice))
    return this.listTwins(municipality, countedCodes.length, language, choice)
  }

  /** How like `other` is to `municipality`; null for the same one and for one without figures. */
  findLikeness({ code }: MunicipalityRecord, other: string, language: Language): TwinRecord | null {
    const nearness = this.#held.get().places.near(code)
    const twin = nearness.ranking.get(other)
    return twin === undefined ? null : this.#toTwinRecord(nearness, twin, language)
  }

  #toTwinRecord(nearness: Nearness, other: NearPlace, language: Language): TwinRecord {
    const { indicators, searchValues } = this.#held.get()
    const toRecords = (measures: readonly MeasureComparison[]): TwinIndicatorRecord[] =>
      measures.flatMap(({ indicator: key, ...figures }) => {
        const indicator = indicators.get(key)
        return indicator === undefined ? [] : [{ indicator, ...figures }]
      })
    const { place, rank, distance, kilometres, pinned } = other
    const compared = nearness.compare(place.code)
    return {
      municipality: this.#organisations.getMunicipality(place.code),
      rank,
      distance,
      kilometres: Math.round(kilometres),
      pinned,
      alike: toRecords(mostAlike(compared)),
      different: toRecords(mostDifferent(compared)),
      compared: toRecords(compared),
      explanation: writeNearness(nearness, other, searchValues, language),
    }
  }
}

function arrange(
  indicators: readonly IndicatorRecord[],
  measurements: readonly MeasurementRecord[],
  places: readonly Place[],
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
    places: new NearPlaces(places, [...searchValues.values()]),
  }
}
