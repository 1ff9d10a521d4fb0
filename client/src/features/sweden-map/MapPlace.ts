import type { MapFill } from './MapMunicipality.ts'

/** A municipality or county that can be chosen in the map. */
export interface MapPlace {
  /** Four digits for a municipality, two for a county. */
  readonly code: string
  readonly name: string
  /** Name and number of examples, as it is read and shown. */
  readonly title: string
  /** Null for a place without examples. */
  readonly fill: MapFill | null
  /** Address without language prefix that the place leads to. */
  readonly to: string
  /** In a ring beside it: a municipality's place in likeness, or how many of a county's examples are from places like mine. */
  readonly ringed?: number
  /** Written in a county. */
  readonly count?: number
}
