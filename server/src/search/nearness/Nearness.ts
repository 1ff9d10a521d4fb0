import type { MeasureComparison, WeightedMeasure } from './TwinModel.ts'
import type { NearBy } from './TwinChoice.ts'

/** A municipality as nearness sees it. */
export interface Place {
  readonly code: string
  readonly name: string
  /** Label point in degrees, WGS 84. */
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly countyCode: string
  readonly countyName: string
  /** SKR's municipality group of 2023. */
  readonly groupCode: string
  readonly groupName: string
}

/** Another municipality seen from the chosen one. */
export interface NearPlace {
  readonly place: Place
  /** Place in the order, from 1. */
  readonly rank: number
  /** Euclidean distance between the standardised measures; 0 is the same in all of them. */
  readonly distance: number
  readonly kilometres: number
  readonly pinned: boolean
  /** True for those whose examples come before all others. */
  readonly counted: boolean
}

/** The order of the other municipalities, seen from one of them by one choice. */
export interface Nearness {
  readonly by: NearBy
  readonly mine: Place
  /** True while likeness is counted on the default measures, all weighing the same. */
  readonly usesDefault: boolean
  /** The measures of likeness, those that weigh nothing left out. */
  readonly measures: readonly WeightedMeasure[]
  /** By code, in order; the municipality itself, dropped ones and those without figures are not among them. */
  readonly ranking: ReadonlyMap<string, NearPlace>
  /** Codes of those that count as near, in order. */
  readonly countedCodes: readonly string[]
  readonly dropped: ReadonlySet<string>
  /** The measures of the two side by side, the least different first. */
  readonly compare: (code: string) => readonly MeasureComparison[]
}

/** Where a hit comes from. TWIN: a municipality that counts as near; OWN: `near` itself; OTHER: elsewhere, and always without `near`. */
export type NearGroup = 'TWIN' | 'OWN' | 'OTHER'
