import { HubError } from '../errors.ts'
import { unknownMunicipality, unknownValue } from './unknownValue.ts'
import type { FacetLabel, IndicatorValues, LikenessSettings } from './practiceSearch.ts'

/** The measures that likeness is counted on unless the person chooses others. All weigh the same. */
export const DEFAULT_INDICATORS = [
  'population',
  'population-density',
  'share-65-plus',
  'share-foreign-born',
  'tax-base-per-capita',
  'share-post-secondary',
] as const

/** Measures that differ by orders of magnitude and are compared by their logarithm. */
export const LOGARITHMIC: ReadonlySet<string> = new Set(['population', 'population-density'])
/** How many measures a reason names. */
const ALIKE_SHOWN = 2
const KEPT_RANKINGS = 500

/** A measure in which two municipalities are alike, with both figures in the indicator's unit. */
export interface AlikeIndicator {
  readonly indicator: string
  readonly mine: number
  readonly theirs: number
}

/** Another municipality and its place in likeness. */
export interface Twin {
  readonly code: string
  /** Euclidean distance between standardised values; 0 is the same in every measure. */
  readonly distance: number
  /** Place in likeness from 1, the most alike. */
  readonly rank: number
  /** The two measures in which they differ least, the least first. */
  readonly alike: readonly AlikeIndicator[]
}

interface Standardised {
  readonly key: string
  readonly values: ReadonlyMap<string, number>
  readonly z: ReadonlyMap<string, number>
}

/**
 * Which municipalities are alike. Each measure is standardised over all municipalities, z = (x − mean) / σ with the
 * population standard deviation, of log10(x) for population and density. The distance is √Σ w·(z_a − z_b)², and
 * municipalities at the same distance come by code. This is the hub's own measure, not Kolada's.
 */
export class TwinModel {
  readonly #municipalities: readonly FacetLabel[]
  readonly #codes: readonly string[]
  readonly #indicators = new Map<string, Standardised>()
  readonly #rankings = new Map<string, readonly Twin[]>()
  readonly #places = new WeakMap<readonly Twin[], ReadonlyMap<string, Twin>>()

  constructor(municipalities: readonly FacetLabel[], indicators: readonly IndicatorValues[]) {
    this.#municipalities = municipalities
    this.#codes = municipalities.map(({ value }) => value).toSorted()
    for (const { key, values } of indicators) this.#indicators.set(key, this.#standardise(key, values))
  }

  /** All other municipalities that have the measures, most alike first. Refuses an unknown code, measure or weight. */
  rank(code: string, settings: LikenessSettings = {}): readonly Twin[] {
    const key = `${code} ${JSON.stringify(settings)}`
    const known = this.#rankings.get(key)
    if (known !== undefined) return known
    const ranking = this.#rank(code, settings)
    // A person who moves sliders makes many settings; the oldest go.
    const [oldest] = this.#rankings.keys()
    if (this.#rankings.size >= KEPT_RANKINGS && oldest !== undefined) this.#rankings.delete(oldest)
    this.#rankings.set(key, ranking)
    return ranking
  }

  /** The same ranking by code, for looking up a place. */
  rankByCode(code: string, settings: LikenessSettings = {}): ReadonlyMap<string, Twin> {
    const ranking = this.rank(code, settings)
    let places = this.#places.get(ranking)
    if (places === undefined) {
      places = new Map(ranking.map((twin) => [twin.code, twin]))
      this.#places.set(ranking, places)
    }
    return places
  }

  #rank(code: string, settings: LikenessSettings): readonly Twin[] {
    if (!this.#codes.includes(code)) throw unknownMunicipality(code, this.#municipalities, 'near')
    const measures = this.#chooseMeasures(settings)
    const distances = this.#codes
      .filter((other) => other !== code)
      .flatMap((other) => {
        let sum = 0
        for (const { measure, weight } of measures) {
          const mine = measure.z.get(code)
          const theirs = measure.z.get(other)
          if (mine === undefined || theirs === undefined) return []
          sum += weight * (mine - theirs) ** 2
        }
        return [{ code: other, distance: Math.sqrt(sum) }]
      })
      .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    return distances.map(({ code: other, distance }, place) => ({
      code: other,
      distance,
      rank: place + 1,
      alike: findAlike(code, other, measures),
    }))
  }

  #chooseMeasures(settings: LikenessSettings): { measure: Standardised; weight: number }[] {
    const chosen = settings.indicators ?? DEFAULT_INDICATORS
    const labels = [...this.#indicators.keys()].map((value) => ({ value, labelSv: value, labelEn: value }))
    for (const key of Object.keys(settings.weights ?? {})) {
      if (!this.#indicators.has(key)) throw unknownValue(key, labels, 'likeness.weights')
    }
    const measures = [...new Set(chosen)].map((key) => {
      const measure = this.#indicators.get(key)
      if (measure === undefined) throw unknownValue(key, labels, 'likeness.indicators')
      const weight = settings.weights?.[key] ?? 1
      if (!Number.isFinite(weight) || weight < 0) {
        throw new HubError(
          'INVALID_INPUT',
          {
            sv: `Vikten för ${key} är ${String(weight)}. Den ska vara 0 eller mer.`,
            en: `The weight of ${key} is ${String(weight)}. It must be 0 or more.`,
          },
          { field: 'likeness.weights' },
        )
      }
      return { measure, weight }
    })
    if (!measures.some(({ weight }) => weight > 0)) {
      throw new HubError(
        'INVALID_INPUT',
        {
          sv: 'Minst ett mått måste väga mer än 0 för att kommuner ska kunna jämföras.',
          en: 'At least one measure must weigh more than 0 for municipalities to be compared.',
        },
        { field: 'likeness.weights' },
      )
    }
    return measures
  }

  #standardise(key: string, values: ReadonlyMap<string, number>): Standardised {
    const scale = LOGARITHMIC.has(key) ? Math.log10 : (value: number): number => value
    const scaled = [...values].map(([code, value]) => [code, scale(value)] as const)
    const mean = scaled.reduce((sum, [, value]) => sum + value, 0) / scaled.length
    const deviation = Math.sqrt(
      scaled.reduce((sum, [, value]) => sum + (value - mean) ** 2, 0) / scaled.length,
    )
    return {
      key,
      values,
      z: new Map(scaled.map(([code, value]) => [code, deviation === 0 ? 0 : (value - mean) / deviation])),
    }
  }
}

function findAlike(
  mine: string,
  theirs: string,
  measures: readonly { readonly measure: Standardised; readonly weight: number }[],
): AlikeIndicator[] {
  return measures
    .filter(({ weight }) => weight > 0)
    .map(({ measure }) => ({
      indicator: measure.key,
      mine: measure.values.get(mine) ?? 0,
      theirs: measure.values.get(theirs) ?? 0,
      difference: Math.abs((measure.z.get(mine) ?? 0) - (measure.z.get(theirs) ?? 0)),
    }))
    .sort((a, b) => a.difference - b.difference || (a.indicator < b.indicator ? -1 : 1))
    .slice(0, ALIKE_SHOWN)
    .map(({ indicator, mine, theirs }) => ({ indicator, mine, theirs }))
}
