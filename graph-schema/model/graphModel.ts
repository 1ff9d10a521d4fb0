/**
 * The graph model as reviewed data. Constraints, indexes, migrations' checks and docs/GRAPH-MODEL.md are all
 * derived from what stands in this folder; nothing else says what the graph may hold.
 */

/** The value types that both engines store and compare alike. Dates and times are ISO 8601 strings. */
export type PropertyType = 'string' | 'integer' | 'float' | 'boolean' | 'string[]'

export interface PropertyModel {
  readonly type: PropertyType
  /** True when every node or relationship of the kind carries the property. */
  readonly required?: true
  /** What the property says, its unit and its source where there is one. */
  readonly description: string
}

export type PropertyModels = Readonly<Record<string, PropertyModel>>

export interface LabelModel {
  /** What one node of this label stands for. */
  readonly description: string
  /** The property that identifies a node; it is unique and indexed. Null for a label that only extends another. */
  readonly key: string | null
  /** The label this one is always set together with. */
  readonly extends?: string
  /** Further properties that are looked up and therefore indexed. */
  readonly indexes: readonly string[]
  /** Indexed properties (besides the key) that are unique as well. */
  readonly unique: readonly string[]
  readonly properties: PropertyModels
}

export interface RelationshipModel {
  /** Read from → to, as a verb. */
  readonly description: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** How many relationships of the type one start node may have. */
  readonly cardinality: 'exactly-one' | 'at-most-one' | 'many'
  readonly properties: PropertyModels
}
