import { CHANGE_COUNTER_ID, HOLD_CHANGE_COUNTER } from '../../../../graph-schema/model/changeCounter.ts'
import { readLastChange } from '../changeFeed.ts'
import { findSchemaVersion } from '../migrateGraph.ts'
import type { GraphReader, GraphStore } from '../GraphStore.ts'
import { DumpFile } from './DumpFile.ts'
import { DUMP_FORMAT, DumpError, dumpNode, dumpRelationship } from './dumpFormat.ts'
import type { DumpHeader, DumpLine, DumpProgress } from './dumpFormat.ts'
import {
  COUNT_NODES,
  COUNT_RELATIONSHIPS,
  KEYED_LABELS,
  keyRow,
  listKeys,
  nodeRow,
  readNodes,
  readRelationships,
  relationshipRow,
  totalRow,
} from './dumpQueries.ts'

const PAGE = 1000

export interface WriteDumpOptions {
  readonly onProgress?: DumpProgress
}

/**
 * Writes the whole graph to `file` as JSON Lines and gives its header. The file is of one moment: when something is
 * recorded in the change feed meanwhile, it is written again while recorded writes wait.
 */
export async function writeDump(
  store: GraphStore,
  file: string,
  options: WriteDumpOptions = {},
): Promise<DumpHeader> {
  const before = await store.lastChange()
  const header = await tryDump(store, store, file, options)
  if (header !== undefined && (await store.lastChange()) === before) return header
  return await store.write('DUMP_GRAPH', async (transaction) => {
    await transaction.run(HOLD_CHANGE_COUNTER, { counter: CHANGE_COUNTER_ID })
    const quiet = await tryDump(store, transaction, file, options)
    if (quiet === undefined)
      throw new DumpError(
        'The graph holds nodes or relationships that the model does not know, and a dump would lose them.',
      )
    return quiet
  })
}

/** Undefined when the lines are not as many as were counted first. */
async function tryDump(
  store: GraphStore,
  reader: GraphReader,
  file: string,
  { onProgress }: WriteDumpOptions,
): Promise<DumpHeader | undefined> {
  const header = await readHeader(store, reader)
  if (header.schemaVersion === 0)
    throw new DumpError('The graph has no schema version: it is empty, or was not made by the hub.')
  const total = header.nodes + header.relationships
  const dump = new DumpFile(file)
  await dump.begin()
  try {
    await dump.add(header)
    let done = 0
    for await (const lines of readPages(reader)) {
      for (const line of lines) await dump.add(line)
      done += lines.length
      onProgress?.(done, total)
    }
    if (done !== total) return undefined
    await dump.finish()
    return header
  } finally {
    await dump.giveUp()
  }
}

async function readHeader(store: GraphStore, reader: GraphReader): Promise<DumpHeader> {
  const nodes = await reader.read(COUNT_NODES, {}, totalRow)
  const relationships = await reader.read(COUNT_RELATIONSHIPS, {}, totalRow)
  return {
    kind: 'header',
    format: DUMP_FORMAT,
    schemaVersion: await findSchemaVersion(reader),
    createdAt: new Date().toISOString(),
    engine: store.engine,
    nodes: nodes[0]?.total ?? 0,
    relationships: relationships[0]?.total ?? 0,
    lastChange: await readLastChange(reader),
    keys: Object.fromEntries(KEYED_LABELS.map(({ label, key }) => [label, key])),
  }
}

async function* readPages(reader: GraphReader): AsyncGenerator<DumpLine[]> {
  for (const read of [readNodePage, readRelationshipPage])
    for (const { label, key } of KEYED_LABELS) {
      const rows = await reader.read(listKeys(label, key), {}, keyRow)
      const keys = rows.map((row) => row.key)
      for (let start = 0; start < keys.length; start += PAGE)
        yield await read(reader, label, key, keys.slice(start, start + PAGE))
    }
}

type Key = string | number

async function readNodePage(
  reader: GraphReader,
  label: string,
  key: string,
  keys: Key[],
): Promise<DumpLine[]> {
  const rows = await reader.read(readNodes(label, key), { keys }, nodeRow)
  return rows.map(({ labels, properties }) =>
    dumpNode.parse({ kind: 'node', labels: labels.sort(), properties: inOrder(properties) }),
  )
}

async function readRelationshipPage(
  reader: GraphReader,
  label: string,
  key: string,
  keys: Key[],
): Promise<DumpLine[]> {
  const rows = await reader.read(readRelationships(label, key), { keys }, relationshipRow)
  const lines = rows.map((row) => {
    const line = dumpRelationship.parse({
      kind: 'relationship',
      type: row.type,
      from: [label, row.key],
      to: identify(row.labels, row.identity),
      properties: inOrder(row.properties),
    })
    return { line, text: JSON.stringify(line) }
  })
  return lines.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ line }) => line)
}

function identify(labels: readonly string[], identity: Record<string, unknown>): [string, unknown] {
  const known = KEYED_LABELS.find(({ label }) => labels.includes(label))
  if (known === undefined)
    throw new DumpError(`The model knows no key for a node with the labels ${labels.join(', ')}.`)
  return [known.label, identity[known.key]]
}

function inOrder(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)))
}
