import type { Label } from '../../../graph-schema/model/labels.ts'
import type { RelationshipType } from '../../../graph-schema/model/relationships.ts'

/** A value of a property as both engines store it. */
export type PropertyValue = string | number | boolean | readonly string[]

/** Properties of a node or relationship; what is not stated is left out. */
export type Properties = Readonly<Record<string, PropertyValue>>

/** A node by its label and the value of the label's key. */
export interface NodeReference {
  readonly label: Label
  readonly key: string | number
}

export interface SeedNode extends NodeReference {
  /** Labels that extend the first one. */
  readonly extensions: readonly Label[]
  /** All properties, the key among them. */
  readonly properties: Properties
}

export interface SeedRelationship {
  readonly type: RelationshipType
  readonly from: NodeReference
  readonly to: NodeReference
  readonly properties: Properties
}

/** Plain nodes and relationships of the graph model, ready to be loaded. One relationship per type and pair. */
export interface SeedGraph {
  readonly nodes: readonly SeedNode[]
  readonly relationships: readonly SeedRelationship[]
}
