import type { GraphGroup, GraphNeighbour } from './graphGroups.ts'

/** Size and places of the picture, in the units of its viewBox. */
export const PICTURE = { width: 780, radius: 82, row: 44, markLeft: 222, markRight: 558 } as const

/** A neighbour with its place and the curve that leads to it. */
export interface PlacedNeighbour {
  readonly neighbour: GraphNeighbour
  readonly y: number
  readonly curve: string
}

/** A group with its place. */
export interface PlacedGroup {
  readonly group: GraphGroup
  readonly side: 'left' | 'right'
  readonly markX: number
  readonly textX: number
  readonly headingX: number
  /** Characters of a name that fit on one line. */
  readonly nameLength: number
  readonly headingY: number
  readonly rows: readonly PlacedNeighbour[]
  /** Neighbours that the picture leaves to the list. */
  readonly hidden: number
  readonly endY: number
}

/** The curve from a practice to the strategy among its neighbours in the picture that it is done under. */
export interface PlacedTie {
  readonly key: string
  readonly curve: string
  /** Where the word on the curve stands; null where another curve to the same strategy bears it. */
  readonly word: { readonly x: number; readonly y: number } | null
}

/** The whole picture. */
export interface GraphLayout {
  readonly width: number
  readonly height: number
  readonly centreX: number
  readonly centreY: number
  readonly groups: readonly PlacedGroup[]
  readonly ties: readonly PlacedTie[]
}
