import { z } from 'zod'
import type { GraphWritePort } from '../../../graph-schema/model/graphPort.ts'
import type { Label } from '../../../graph-schema/model/labels.ts'
import type { Properties, PropertyValue, SeedNode } from '../graph/SeedGraph.ts'
import { isSeedOwned, keyProperty } from './seedOwnership.ts'

/** What became of the nodes of one label. */
export interface LoadedNodes {
  /** Keys of nodes that were not there before. */
  readonly created: ReadonlySet<string | number>
  /** Keys of nodes whose labels or properties changed. */
  readonly updated: ReadonlySet<string | number>
}

/** The value of a property as the engines give it back. */
export const storedProperties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
)

const existingRow = z.object({
  key: z.union([z.string(), z.number()]),
  labels: z.array(z.string()),
  properties: storedProperties,
})

type ExistingNode = z.output<typeof existingRow>

/** A change to one node; null removes a property. */
interface NodeChange {
  readonly key: string | number
  readonly add: readonly string[]
  readonly remove: readonly string[]
  readonly properties: Readonly<Record<string, PropertyValue | null>>
}

/** Makes the nodes of one label what the seeds say, writing only what differs. A changed slug leaves a FormerSlug. */
export async function loadNodes(
  transaction: GraphWritePort,
  label: Label,
  nodes: readonly SeedNode[],
): Promise<LoadedNodes> {
  const existing = await findExisting(transaction, label, nodes)
  const created = new Set<string | number>()
  const updated = new Set<string | number>()
  const changes: NodeChange[] = []
  const formerSlugs: { id: string; slug: string; key: string | number }[] = []
  const slugs: string[] = []
  for (const node of nodes) {
    const before = existing.get(node.key)
    const change = compareNode(node, before)
    if (change === null) continue
    changes.push(change)
    ;(before === undefined ? created : updated).add(node.key)
    const { slug } = change.properties
    if (typeof slug !== 'string') continue
    slugs.push(`${label}:${slug}`)
    const former = before?.properties['slug']
    if (typeof former === 'string')
      formerSlugs.push({ id: `${label}:${former}`, slug: former, key: node.key })
  }
  await writeChanges(transaction, label, changes)
  if (slugs.length > 0) await transaction.run(FREE_FORMER_SLUGS, { ids: slugs })
  if (formerSlugs.length > 0) await transaction.run(keepFormerSlugs(label), { rows: formerSlugs })
  return { created, updated }
}

async function findExisting(
  transaction: GraphWritePort,
  label: Label,
  nodes: readonly SeedNode[],
): Promise<ReadonlyMap<string | number, ExistingNode>> {
  const cypher = `// FIND_SEEDED_NODES
UNWIND $keys AS key
MATCH (node:${label} {${keyProperty(label)}: key})
RETURN key, labels(node) AS labels, properties(node) AS properties`
  const rows = await transaction.read(cypher, { keys: nodes.map(({ key }) => key) }, existingRow)
  return new Map(rows.map((row) => [row.key, row]))
}

/** What must be written so that the node is as the seeds say; null when it already is. */
function compareNode(node: SeedNode, before: ExistingNode | undefined): NodeChange | null {
  const { key, label, extensions } = node
  if (before === undefined) return { key, add: extensions, remove: [], properties: node.properties }
  const properties = compareProperties(node.properties, before.properties, (name) => isSeedOwned(label, name))
  const add = extensions.filter((extension) => !before.labels.includes(extension))
  const remove = before.labels.filter((name) => name !== label && !extensions.some((kept) => kept === name))
  const isSame = Object.keys(properties).length === 0 && add.length === 0 && remove.length === 0
  return isSame ? null : { key, add, remove, properties }
}

/** The properties that differ: the wanted value, or null for one that is to go. */
export function compareProperties(
  wanted: Properties,
  stored: z.output<typeof storedProperties>,
  isOwned: (name: string) => boolean,
): Record<string, PropertyValue | null> {
  const changes: Record<string, PropertyValue | null> = {}
  for (const name of new Set([...Object.keys(wanted), ...Object.keys(stored)])) {
    const value = wanted[name] ?? null
    if (isOwned(name) && JSON.stringify(value) !== JSON.stringify(stored[name] ?? null)) changes[name] = value
  }
  return changes
}

async function writeChanges(
  transaction: GraphWritePort,
  label: Label,
  changes: readonly NodeChange[],
): Promise<void> {
  // Labels cannot be parameters; they come from the graph model and from the graph's own labels.
  for (const alike of Map.groupBy(changes, ({ add, remove }) => `${add.join()} ${remove.join()}`).values()) {
    const [first] = alike
    if (first === undefined) continue
    const cypher = [
      '// MERGE_SEEDED_NODES',
      'UNWIND $rows AS row',
      `MERGE (node:${label} {${keyProperty(label)}: row.key})`,
      ...first.remove.map((extension) => `REMOVE node:${extension}`),
      ...first.add.map((extension) => `SET node:${extension}`),
      'SET node += row.properties',
    ].join('\n')
    await transaction.run(cypher, { rows: alike.map(({ key, properties }) => ({ key, properties })) })
  }
}

const FREE_FORMER_SLUGS = `// FREE_FORMER_SLUGS
UNWIND $ids AS id
MATCH (former:FormerSlug {id: id})
DETACH DELETE former`

function keepFormerSlugs(label: Label): string {
  return `// KEEP_FORMER_SLUGS
UNWIND $rows AS row
MATCH (node:${label} {${keyProperty(label)}: row.key})
MERGE (former:FormerSlug {id: row.id})
SET former.slug = row.slug
MERGE (former)-[:NOW]->(node)`
}
