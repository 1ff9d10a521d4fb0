import { CHANGE_COUNTER_ID, HOLD_CHANGE_COUNTER } from '../../../graph-schema/model/changeCounter.ts'
import type { GraphWritePort } from '../../../graph-schema/model/graphPort.ts'
import type { Label } from '../../../graph-schema/model/labels.ts'
import type { SeedGraph, SeedNode } from '../graph/SeedGraph.ts'
import { loadNodes } from './loadNodes.ts'
import { loadRelationships, ownerOf } from './loadRelationships.ts'
import { RELATIONSHIP_KINDS } from './seedOwnership.ts'

/** How far a load has come, counted in nodes and relationships. */
export interface LoadProgress {
  readonly done: number
  readonly total: number
  /** What has just been loaded, such as Practice or HAS_FORM. */
  readonly what: string
}

/** What a load changed. All counts are zero when the graph already was as the seeds say. */
export interface LoadReport {
  readonly nodesCreated: number
  readonly nodesUpdated: number
  readonly relationshipsCreated: number
  readonly relationshipsUpdated: number
  readonly relationshipsDeleted: number
}

/**
 * Makes the graph hold the seed graph within one transaction. Compares with what is there and writes only what
 * differs; every node that was created, changed or got other relationships is noted for the change feed. Nodes that
 * the seeds do not name are left alone.
 */
export async function loadGraph(
  transaction: GraphWritePort,
  graph: SeedGraph,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<LoadReport> {
  // Two processes that load at once take turns: the second must compare with what the first has written.
  await transaction.run(HOLD_CHANGE_COUNTER, { counter: CHANGE_COUNTER_ID })
  const total = graph.nodes.length + graph.relationships.length
  let done = 0
  const advance = (count: number, what: string): void => {
    done += count
    if (count > 0) onProgress({ done, total, what })
  }
  const report = {
    nodesCreated: 0,
    nodesUpdated: 0,
    relationshipsCreated: 0,
    relationshipsUpdated: 0,
    relationshipsDeleted: 0,
  }

  const knownKeys = new Map<Label, (string | number)[]>()
  const touched = new Map<Label, Set<string | number>>()
  const createdKeys = new Map<Label, ReadonlySet<string | number>>()
  for (const [label, nodes] of groupByLabel(graph.nodes)) {
    const { created, updated } = await loadNodes(transaction, label, nodes)
    knownKeys.set(
      label,
      nodes.map(({ key }) => key).filter((key) => !created.has(key)),
    )
    createdKeys.set(label, created)
    touched.set(label, new Set(updated))
    report.nodesCreated += created.size
    report.nodesUpdated += updated.size
    advance(nodes.length, label)
  }

  const byType = Map.groupBy(graph.relationships, ({ type }) => type)
  for (const kind of RELATIONSHIP_KINDS) {
    const own = (byType.get(kind.type) ?? []).filter((relationship) => ownerOf(kind, relationship) !== null)
    const known = knownKeys.get(kind.owner) ?? []
    if (own.length === 0 && known.length === 0) continue
    const loaded = await loadRelationships(transaction, kind, own, known)
    for (const key of loaded.touched) touched.get(kind.owner)?.add(key)
    report.relationshipsCreated += loaded.created
    report.relationshipsUpdated += loaded.updated
    report.relationshipsDeleted += loaded.deleted
    advance(own.length, kind.type)
  }

  for (const [label, created] of createdKeys) {
    for (const key of created) transaction.record({ label, id: String(key), operation: 'CREATED' })
    for (const key of touched.get(label) ?? [])
      if (!created.has(key)) transaction.record({ label, id: String(key), operation: 'UPDATED' })
  }
  return report
}

function groupByLabel(nodes: readonly SeedNode[]): ReadonlyMap<Label, SeedNode[]> {
  return Map.groupBy(nodes, ({ label }) => label)
}
