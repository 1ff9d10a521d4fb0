import { keysOf } from './addressValues.ts'

/**
 * The facets with named values, in the order of the page: the filter's field and the parameter of the address that
 * holds its values. Addresses are Swedish and lasting: a name that has been published is never changed.
 */
export const FACET_PARAMETERS = {
  forms: 'form',
  areas: 'omrade',
  targetGroups: 'malgrupp',
  statuses: 'status',
  goals: 'mal',
  contributions: 'bidrag',
  counties: 'lan',
  municipalityGroups: 'kommungrupp',
  municipalities: 'kommun',
  organisations: 'organisation',
} as const

/** A facet with named values, by the filter's field name. */
export type FacetKey = keyof typeof FACET_PARAMETERS

/** All facets with named values. */
export const FACET_KEYS = keysOf(FACET_PARAMETERS)

/** Facts that an example may be required to have: the value of `uppgift` and the filter's field. */
export const FACT_PARAMETERS = {
  resultat: 'hasResults',
  lardomar: 'hasLessons',
  kostnad: 'hasCost',
  bemanning: 'hasStaff',
} as const

/** A value of `uppgift`. */
export type FactValue = keyof typeof FACT_PARAMETERS

/** All values of `uppgift`, in the order of the page. */
export const FACT_VALUES = keysOf(FACT_PARAMETERS)

/** Values of `sortera` and the schema's orders. */
export const SORT_PARAMETERS = {
  relevans: 'RELEVANCE',
  nyast: 'NEWEST',
  titel: 'TITLE',
  kommun: 'MUNICIPALITY',
  start: 'START_YEAR',
  kostnad: 'COST',
} as const

/** A value of `sortera`. */
export type SortValue = keyof typeof SORT_PARAMETERS

/** All values of `sortera`, in the order of the page. */
export const SORT_VALUES = keysOf(SORT_PARAMETERS)

/** Posts that fit beside other tasks: the choice of staff that small municipalities ask for. */
export const HALF_A_POST = 0.5

/** Values of `vy`: list, list and map, map. */
export const VIEWS = ['lista', 'bada', 'karta'] as const

/** Values of `per`: what the map counts, municipalities or counties. */
export const MAP_UNITS = ['kommun', 'lan'] as const

/** A value of `per`. */
export type MapUnit = (typeof MAP_UNITS)[number]

/** A value of `vy`. */
export type View = (typeof VIEWS)[number]
