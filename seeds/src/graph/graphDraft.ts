import { LABELS, type Label } from '../../../graph-schema/model/labels.ts'
import type { RelationshipType } from '../../../graph-schema/model/relationships.ts'
import type {
  NodeReference,
  Properties,
  PropertyValue,
  SeedGraph,
  SeedNode,
  SeedRelationship,
} from './SeedGraph.ts'

/** Properties as the builders write them: null is what the source does not state. */
type DraftProperties = Readonly<Record<string, PropertyValue | null>>

/** A seed graph in the making. */
export interface GraphDraft {
  /** Adds a node and returns the reference to it. */
  readonly addNode: (
    label: Label,
    properties: DraftProperties,
    extensions?: readonly Label[],
  ) => NodeReference
  /** Adds a relationship, unless the two are already related by the type. */
  readonly relate: (
    from: NodeReference,
    type: RelationshipType,
    to: NodeReference,
    properties?: DraftProperties,
  ) => void
  readonly finish: () => SeedGraph
}

/** Starts an empty graph. */
export function startGraphDraft(): GraphDraft {
  const nodes: SeedNode[] = []
  const relationships = new Map<string, SeedRelationship>()
  return {
    addNode(label, properties, extensions = []) {
      const stated = keepStated(properties)
      const node = { label, key: readKey(label, stated), extensions, properties: stated }
      nodes.push(node)
      return { label, key: node.key }
    },
    relate(from, type, to, properties = {}) {
      const identity = [from.label, from.key, type, to.label, to.key].join(' ')
      if (!relationships.has(identity))
        relationships.set(identity, { type, from, to, properties: keepStated(properties) })
    },
    finish: () => ({ nodes, relationships: [...relationships.values()] }),
  }
}

function keepStated(properties: DraftProperties): Properties {
  const stated: Record<string, PropertyValue> = {}
  for (const [name, value] of Object.entries(properties)) if (value !== null) stated[name] = value
  return stated
}

function readKey(label: Label, properties: Properties): string | number {
  const name = LABELS[label].key
  const key = name === null ? undefined : properties[name]
  if (typeof key !== 'string' && typeof key !== 'number') throw new Error(`A node of ${label} has no key.`)
  return key
}
