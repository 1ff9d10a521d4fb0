/** The ways in which other municipalities may be near: what decides which come first. */
export type NearBy = 'TWINS' | 'DISTANCE' | 'GROUP' | 'COUNTY' | 'SIZE'

/** A measure and how much it weighs; 1 when no weight is given. */
export interface IndicatorWeight {
  readonly indicator: string
  readonly weight?: number | null | undefined
}

/** What a person chooses about the municipalities that are to come first. Everything is optional. */
export interface TwinChoice {
  /** TWINS when absent. */
  readonly by?: NearBy
  /** The measures of likeness; DEFAULT_INDICATORS, all weighing the same, when absent. With TWINS only. */
  readonly indicators?: readonly IndicatorWeight[]
  /** Codes of municipalities that stand before all others. */
  readonly pinned?: readonly string[]
  /** Codes of municipalities that are left out. */
  readonly dropped?: readonly string[]
}

/** The measures that likeness is counted on unless the person chooses others. All weigh the same. */
export const DEFAULT_INDICATORS: readonly string[] = [
  'population',
  'population-density',
  'share-65-plus',
  'share-foreign-born',
  'tax-base-per-capita',
  'share-post-secondary',
]

/** The largest weight of a measure; 0 leaves it out. */
export const MOST_WEIGHT = 5
/** So many municipalities may be pinned, and so many dropped. */
export const MOST_PINNED = 10
export const MOST_DROPPED = 20
