import { keysOf } from '../../../../graph-schema/addresses/addressValues.ts'

/**
 * The facets with named values, in the order of the page: the filter's field and the parameter of the address that
 * holds its values. Addresses are Swedish and lasting: a name that has been published is never changed.
 */
export const STRATEGY_FACETS = {
  types: 'typ',
  questions: 'fraga',
  areas: 'omrade',
  phases: 'lage',
  counties: 'lan',
  municipalities: 'kommun',
  organisations: 'organisation',
} as const

/** A facet with named values, by the filter's field name. */
export type StrategyFacetKey = keyof typeof STRATEGY_FACETS

/** All facets with named values. */
export const STRATEGY_FACET_KEYS = keysOf(STRATEGY_FACETS)

/** Values of `lage` and the schema's phases. */
export const PHASE_VALUES = {
  galler: 'IN_FORCE',
  foreslagen: 'PROPOSED',
  upphord: 'ENDED',
  okant: 'UNKNOWN',
} as const

/** Values of `sortera` and the schema's orders. */
export const STRATEGY_SORTS = {
  relevans: 'RELEVANCE',
  nyast: 'NEWEST',
  titel: 'TITLE',
  organisation: 'ORGANISATION',
} as const

/** A value of `sortera`. */
export type StrategySortValue = keyof typeof STRATEGY_SORTS

/** All values of `sortera`, in the order of the page. */
export const STRATEGY_SORT_VALUES = keysOf(STRATEGY_SORTS)

/** The value of `lage` for a phase of the schema, as a facet's bucket has it. */
export function phaseValue(phase: string): string {
  return Object.entries(PHASE_VALUES).find(([, schemaPhase]) => schemaPhase === phase)?.[0] ?? phase
}
