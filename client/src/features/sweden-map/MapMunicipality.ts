/** Fills of the map: the ramp of counts, or what a municipality is to a search. */
export type MapFill = 'one' | 'two' | 'some' | 'many' | 'twin' | 'other' | 'mine'

/** A municipality that stands out on the map. */
export interface MapMunicipality {
  /** Four digits with leading zero. */
  readonly code: string
  readonly fill: MapFill
  /** What the pointer shows, such as ”Alingsås, 5 exempel”. */
  readonly title: string
  /** Address without language prefix that the municipality leads to. */
  readonly to: string
  /** Place in likeness, in a ring beside the municipality. */
  readonly ringed?: number
}

/** The reader's own municipality: outlined in ochre, with a line to its name. */
export interface MapLabel {
  readonly code: string
  readonly name: string
  /** A second line, such as ”5 exempel”. */
  readonly note: string
}

/** The step of the ramp for a number of examples; null for none. */
export function mapFill(count: number): MapFill | null {
  if (count <= 0) return null
  if (count === 1) return 'one'
  if (count === 2) return 'two'
  return count < 5 ? 'some' : 'many'
}
