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
  /** Place in likeness, written beside a municipality. */
  readonly place?: number
  /** Written in a county. */
  readonly count?: number
}
