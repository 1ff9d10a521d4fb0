import { z } from 'zod'
import type { LabelModel } from '../../../../graph-schema/model/graphModel.ts'
import { LABELS } from '../../../../graph-schema/model/labels.ts'

const models: readonly [string, LabelModel][] = Object.entries(LABELS)

/** The labels that identify a node, each with its key property, in the order of the model. */
export const KEYED_LABELS: readonly { readonly label: string; readonly key: string }[] = models.flatMap(
  ([label, { key }]) => (key === null ? [] : [{ label, key }]),
)

const KEY_PROPERTIES = [...new Set(KEYED_LABELS.map(({ key }) => key))]

export const COUNT_NODES = `// COUNT_NODES
MATCH (n)
RETURN count(*) AS total`

export const COUNT_RELATIONSHIPS = `// COUNT_RELATIONSHIPS
MATCH ()-[r]->()
RETURN count(*) AS total`

/** Every key of one label. Keys are read at once and nodes in pages: a page found by its keys costs no scan. */
export function listKeys(label: string, key: string): string {
  return `// LIST_KEYS
MATCH (n:${label})
RETURN n.${key} AS key
ORDER BY key`
}

/** The nodes of one label that have the keys. */
export function readNodes(label: string, key: string): string {
  return `// READ_NODES
UNWIND $keys AS key
MATCH (n:${label} {${key}: key})
RETURN key, labels(n) AS labels, properties(n) AS properties
ORDER BY key`
}

/** The relationships that leave the nodes of one label that have the keys. */
export function readRelationships(label: string, key: string): string {
  return `// READ_RELATIONSHIPS
UNWIND $keys AS key
MATCH (n:${label} {${key}: key})-[r]->(m)
RETURN key, type(r) AS type, properties(r) AS properties, labels(m) AS labels,
  m {${KEY_PROPERTIES.map((property) => `.${property}`).join(', ')}} AS identity
ORDER BY key`
}

const key = z.union([z.string(), z.number()])
const values = z.record(z.string(), z.unknown())

export const totalRow = z.object({ total: z.int() })
export const keyRow = z.object({ key })
export const nodeRow = z.object({ key, labels: z.array(z.string()), properties: values })
export const relationshipRow = z.object({
  key,
  type: z.string(),
  properties: values,
  labels: z.array(z.string()),
  identity: values,
})
