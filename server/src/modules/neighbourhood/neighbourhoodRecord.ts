import type { IdPage } from '../../paging/idPage.ts'
import type { Basis } from '../goal/goalRecord.ts'

/** The kinds of nodes that the explorer tells apart. */
export type GraphNodeKind =
  | 'MUNICIPALITY'
  | 'REGION'
  | 'ORGANISATION'
  | 'PRACTICE'
  | 'STRATEGY'
  | 'GOAL'
  | 'TARGET'
  | 'CONCEPT'
  | 'NETWORK'

/** What stands behind a node of the explorer: which service knows it, and its id there. */
export interface NodeReference {
  readonly of: 'PRACTICE' | 'STRATEGY' | 'ORGANISATION' | 'GOAL' | 'TARGET' | 'CONCEPT' | 'NETWORK'
  readonly id: string
}

/** A neighbour along one relationship. */
export interface Neighbour {
  readonly node: NodeReference
  /** Null but for links to goals and targets. */
  readonly basis: Basis | null
  /** Place in likeness; null for other neighbours. */
  readonly rank?: number
  /** Ids of the practices that lie between; empty for a relationship of its own. */
  readonly via?: readonly string[]
  /** Id of the strategy that it is done under, where that is a neighbour of the same node. */
  readonly under?: string
}

/** All neighbours along one relationship in one direction. */
export interface RelationshipRecord {
  /** A relationship of the graph, or what the explorer adds: PARTNERS and LIKE. */
  readonly type: string
  readonly outgoing: boolean
  readonly neighbours: readonly Neighbour[]
}

/** The neighbours of one kind along one relationship, on one basis. */
export interface NeighbourGroupRecord extends RelationshipRecord {
  /** Names the group among those around one node. */
  readonly key: string
  readonly centreId: string
  readonly kind: GraphNodeKind
  readonly basis: Basis | null
  /** 1 for a relationship of the centre's own, 2 where practices lie between. */
  readonly steps: number
}

/** One page of a group. */
export interface NeighbourPage extends IdPage {
  readonly group: NeighbourGroupRecord
}

/** A neighbour with its place in the page. */
export interface NeighbourEdgeRecord extends Neighbour {
  readonly cursor: string
}

/** The nodes and relationships around one node. */
export interface NeighbourhoodRecord {
  readonly centre: NodeReference
  readonly groups: readonly NeighbourGroupRecord[]
  /** The direct neighbours that fit, with the group that each belongs to. */
  readonly chosen: readonly { readonly group: NeighbourGroupRecord; readonly neighbour: Neighbour }[]
}

/** An organisation's membership in a network, as far as the explorer walks along it. */
export interface NetworkTie {
  readonly organisationId: string
  readonly networkId: string
}

/** A relationship between two nodes, read from → to. */
export interface EdgeRecord {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly basis: Basis | null
}

/** The shortest way between two nodes: one more node than relationships. */
export interface PathRecord {
  readonly nodes: readonly NodeReference[]
  readonly edges: readonly EdgeRecord[]
}
