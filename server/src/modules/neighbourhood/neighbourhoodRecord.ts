import type { Basis } from '../goal/goalRecord.ts'

/** What stands behind a node of the explorer: which service knows it, and its id there. */
export interface NodeReference {
  readonly of: 'PRACTICE' | 'STRATEGY' | 'ORGANISATION' | 'GOAL' | 'CONCEPT' | 'NETWORK'
  readonly id: string
}

/** A neighbour along one relationship; the basis is null but for links to goals. */
export interface Neighbour {
  readonly node: NodeReference
  readonly basis: Basis | null
}

/** All neighbours along one relationship in one direction. */
export interface NeighbourGroupRecord {
  readonly type: string
  readonly outgoing: boolean
  readonly neighbours: readonly Neighbour[]
}
