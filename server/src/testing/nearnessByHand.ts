import { readSeedRows } from '../search/testing/seedPractices.ts'

/*
 * Likeness and nearness worked out from the seed files by their definitions, without the hub's own code, so that a
 * test can tell whether the hub keeps to them.
 */

const municipalities = readSeedRows('municipalities')
/** Codes of all municipalities. */
export const codes = municipalities.map((row) => row['code'] ?? '')
const rowOf = new Map(municipalities.map((row) => [row['code'] ?? '', row]))
/** A field of a municipality's row. */
export const field = (code: string, name: string): string => rowOf.get(code)?.[name] ?? ''
/** The rows of each indicator. */
export const figures = Map.groupBy(readSeedRows('indicators'), (row) => row['indicator'] ?? '')

/** Standardised values with the population standard deviation, of the logarithm for population and density. */
export function zScores(indicator: string): Map<string, number> {
  const isLog = indicator === 'population' || indicator === 'population-density'
  const values = (figures.get(indicator) ?? []).map((row) => {
    const value = Number(row['value'])
    return [row['code'] ?? '', isLog ? Math.log10(value) : value] as const
  })
  const mean = values.reduce((sum, [, value]) => sum + value, 0) / 290
  const sigma = Math.sqrt(values.reduce((sum, [, value]) => sum + (value - mean) ** 2, 0) / 290)
  return new Map(values.map(([code, value]) => [code, (value - mean) / sigma]))
}

/** The measures that count when nothing is chosen, all weighing the same. */
export const DEFAULT_WEIGHTS: readonly Weighed[] = [
  'population',
  'population-density',
  'share-65-plus',
  'share-foreign-born',
  'tax-base-per-capita',
  'share-post-secondary',
].map((indicator) => ({ indicator, weight: 1 }))

export interface Weighed {
  readonly indicator: string
  readonly weight: number
}

/** √Σ w·Δz² to every other municipality. */
export function distancesFrom(mine: string, weights: readonly Weighed[]): Map<string, number> {
  const measures = weights.map(({ indicator, weight }) => ({ z: zScores(indicator), weight }))
  return new Map(
    codes
      .filter((code) => code !== mine)
      .map((code) => {
        const sum = measures.reduce(
          (total, { z, weight }) => total + weight * ((z.get(code) ?? 0) - (z.get(mine) ?? 0)) ** 2,
          0,
        )
        return [code, Math.sqrt(sum)] as const
      }),
  )
}

/** Codes by rising value, ties by code. */
export const byValue = (values: ReadonlyMap<string, number>): string[] =>
  [...values].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([code]) => code)

/** The way between label points by the spherical law of cosines. */
export function kilometres(a: string, b: string): number {
  const point = (code: string) =>
    ['label_lat', 'label_lon'].map((name) => (Number(field(code, name)) * Math.PI) / 180)
  const [latA = 0, lonA = 0] = point(a)
  const [latB = 0, lonB = 0] = point(b)
  const cosine = Math.sin(latA) * Math.sin(latB) + Math.cos(latA) * Math.cos(latB) * Math.cos(lonB - lonA)
  return 6371.0088 * Math.acos(Math.min(1, cosine))
}
