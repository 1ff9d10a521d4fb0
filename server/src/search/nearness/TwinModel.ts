import type { IndicatorValues } from './IndicatorValues.ts'

/** Measures that differ by orders of magnitude and are compared by their logarithm. */
export const LOGARITHMIC: ReadonlySet<string> = new Set(['population', 'population-density'])

/** A measure that counts in likeness. */
export interface WeightedMeasure {
  readonly indicator: string
  /** Above 0. */
  readonly weight: number
}

/** A measure of two municipalities side by side, in the indicator's unit. */
export interface MeasureComparison extends WeightedMeasure {
  readonly mine: number
  readonly theirs: number
  /** How much higher theirs is, in standard deviations of all municipalities; below 0 when it is lower. */
  readonly difference: number
}

interface Standardised {
  readonly values: ReadonlyMap<string, number>
  readonly z: ReadonlyMap<string, number>
}

/**
 * How alike municipalities are. Each measure is standardised over all municipalities, z = (x − mean) / σ with the
 * population standard deviation, of log10(x) for population and density. The distance is √Σ w·(z_a − z_b)². This is
 * the hub's own measure, not Kolada's.
 */
export class TwinModel {
  readonly #indicators = new Map<string, Standardised>()

  constructor(indicators: readonly IndicatorValues[]) {
    for (const { key, values } of indicators) this.#indicators.set(key, standardise(key, values))
  }

  /** The distance between two municipalities; null where one of them lacks a measure. */
  distance(mine: string, theirs: string, measures: readonly WeightedMeasure[]): number | null {
    let sum = 0
    for (const { indicator, weight } of measures) {
      const z = this.#indicators.get(indicator)?.z
      const [a, b] = [z?.get(mine), z?.get(theirs)]
      if (a === undefined || b === undefined) return null
      sum += weight * (a - b) ** 2
    }
    return Math.sqrt(sum)
  }

  /** The measures of two municipalities side by side, the least different first, ties by key. */
  compare(mine: string, theirs: string, measures: readonly WeightedMeasure[]): MeasureComparison[] {
    return measures
      .map(({ indicator, weight }) => {
        const { values, z } = this.#indicators.get(indicator) ?? NOTHING_KNOWN
        return {
          indicator,
          weight,
          mine: values.get(mine) ?? 0,
          theirs: values.get(theirs) ?? 0,
          difference: (z.get(theirs) ?? 0) - (z.get(mine) ?? 0),
        }
      })
      .sort((a, b) => Math.abs(a.difference) - Math.abs(b.difference) || (a.indicator < b.indicator ? -1 : 1))
  }
}

const NOTHING_KNOWN: Standardised = { values: new Map(), z: new Map() }

function standardise(key: string, values: ReadonlyMap<string, number>): Standardised {
  const scale = LOGARITHMIC.has(key) ? Math.log10 : (value: number): number => value
  const scaled = [...values].map(([code, value]) => [code, scale(value)] as const)
  const mean = scaled.reduce((sum, [, value]) => sum + value, 0) / scaled.length
  const deviation = Math.sqrt(scaled.reduce((sum, [, value]) => sum + (value - mean) ** 2, 0) / scaled.length)
  return {
    values,
    z: new Map(scaled.map(([code, value]) => [code, deviation === 0 ? 0 : (value - mean) / deviation])),
  }
}
