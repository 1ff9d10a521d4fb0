import { z } from 'zod'
import { MIGRATIONS } from '../../../../graph-schema/migrations/migrations.ts'
import { GraphVersionError } from '../graphErrors.ts'
import type { GraphStore, GraphValue, WriteTransaction } from '../GraphStore.ts'
import { migrateGraph } from '../migrateGraph.ts'
import { DumpError } from './dumpFormat.ts'
import type { DumpHeader, DumpNode, DumpProgress, DumpRelationship } from './dumpFormat.ts'
import { emptyGraph, isEmptyGraph } from './emptyGraph.ts'
import { readDump, verifyDump } from './readDump.ts'

const BATCH = 2000

const createdRow = z.object({ created: z.int() })

export interface RestoreOptions {
  /** Empties the graph first; without it only an empty graph is restored into. */
  readonly replace?: boolean
  readonly onProgress?: DumpProgress
}

/**
 * Loads the dump into the graph, change feed included, migrates it to the newest schema and gives the dump's header.
 * Nothing is changed unless the whole file is sound. The note of its migrations comes last: a graph whose restore was
 * broken off has none, and the hub refuses to start on it.
 */
export async function restoreDump(
  store: GraphStore,
  file: string,
  options: RestoreOptions = {},
): Promise<DumpHeader> {
  const header = await verifyDump(file)
  const newest = MIGRATIONS.at(-1)?.version ?? 0
  if (header.schemaVersion > newest) throw new GraphVersionError(header.schemaVersion, newest)
  if (options.replace !== true && !(await isEmptyGraph(store)))
    throw new DumpError(
      'The graph is not empty. Restore into an empty one, or add --replace to give up what it holds.',
    )

  await emptyGraph(store)
  for (const { version, schema } of MIGRATIONS)
    if (version <= header.schemaVersion) await store.applySchema(schema(store.engine))
  await loadLines(store, file, header, options.onProgress)
  await migrateGraph(store)
  return header
}

async function loadLines(
  store: GraphStore,
  file: string,
  header: DumpHeader,
  onProgress: DumpProgress | undefined,
): Promise<void> {
  const migrations: DumpNode[] = []
  let batch: (DumpNode | DumpRelationship)[] = []
  let done = 0
  const flush = async (): Promise<void> => {
    const lines = batch
    batch = []
    if (lines.length === 0) return
    await store.write('RESTORE_LINES', async (transaction) => await loadBatch(transaction, lines, header))
    done += lines.length
    onProgress?.(done, header.nodes + header.relationships)
  }
  for await (const line of readDump(file)) {
    if (line.kind === 'header' || line.kind === 'footer') continue
    if (line.kind === 'node' && line.labels.includes('Migration')) migrations.push(line)
    else batch.push(line)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  batch = migrations
  await flush()
}

async function loadBatch(
  transaction: WriteTransaction,
  lines: readonly (DumpNode | DumpRelationship)[],
  header: DumpHeader,
): Promise<void> {
  const nodes = lines.filter((line) => line.kind === 'node')
  const relationships = lines.filter((line) => line.kind === 'relationship')
  for (const [labels, group] of Object.entries(Object.groupBy(nodes, (node) => node.labels.join(':'))))
    await create(
      transaction,
      createNodes(labels, header),
      group?.map(({ properties }) => ({ properties })) ?? [],
    )
  const byEnds = Object.groupBy(relationships, ({ type, from, to }) => `${from[0]} ${type} ${to[0]}`)
  for (const group of Object.values(byEnds)) {
    const [first] = group ?? []
    if (first === undefined || group === undefined) continue
    const rows = group.map(({ from, to, properties }) => ({ from: from[1], to: to[1], properties }))
    await create(transaction, createRelationships(first, header), rows)
  }
}

async function create(
  transaction: WriteTransaction,
  cypher: string,
  rows: readonly GraphValue[],
): Promise<void> {
  const [row] = await transaction.read(cypher, { rows }, createdRow)
  if (row?.created !== rows.length)
    throw new DumpError(
      'The dump has a relationship to a node that it does not hold, or that it holds twice.',
    )
}

function createNodes(labels: string, header: DumpHeader): string {
  const key = labels.split(':').flatMap((label) => header.keys[label] ?? [])[0]
  if (key === undefined) throw new DumpError(`The dump names no key for a node with the labels ${labels}.`)
  return `// RESTORE_NODES
UNWIND $rows AS row
CREATE (n:${labels} {${key}: row.properties.${key}})
SET n += row.properties
RETURN count(*) AS created`
}

// A type may be a word of Cypher, such as IN, so it stands in backticks.
function createRelationships({ type, from, to }: DumpRelationship, header: DumpHeader): string {
  return `// RESTORE_RELATIONSHIPS
UNWIND $rows AS row
MATCH (a:${from[0]} {${header.keys[from[0]] ?? 'id'}: row.from})
MATCH (b:${to[0]} {${header.keys[to[0]] ?? 'id'}: row.to})
CREATE (a)-[r:\`${type}\`]->(b)
SET r += row.properties
RETURN count(*) AS created`
}
