import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import grafeo from '@grafeo-db/js'
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import { StartError } from '../StartError.ts'
import { buildGraphStore } from './buildGraphStore.ts'
import { keepDamagedFiles, refuseWhileDamaged } from './embeddedFiles.ts'
import { toEmbeddedDomainError, toOpenFailure } from './embeddedErrors.ts'
import { GraphQueryError } from './graphErrors.ts'
import type { EngineQuery, GraphEngine } from './GraphEngine.ts'
import type { GraphHealth, GraphStore } from './GraphStore.ts'
import { plainValue } from './plainValue.ts'
import { retryOnConflict } from './retryOnConflict.ts'

/*
 * A commit reaches the operating system at once and so survives a kill of the process; it reaches the disk at a
 * checkpoint. These triggers bound what a power loss can take, and the length of the log that the next start reads.
 */
const CHECKPOINT_INTERVAL_MS = 2000
const CHECKPOINT_WAL_BYTES = 32 * 1024 * 1024

/**
 * Opens the embedded graph at `path` (files `path` and `path.wal`), or one in memory when there is none. Throws
 * GraphUnavailableError when another process holds it, and GraphDamagedError when its files are damaged; those are
 * then kept under another name. A commit reaches the disk within `checkpointIntervalMs`.
 */
export function openEmbeddedGraphStore(
  path?: string,
  checkpointIntervalMs = CHECKPOINT_INTERVAL_MS,
): GraphStore {
  const db = path === undefined ? grafeo.GrafeoDB.create() : openDatabase(path, checkpointIntervalMs)
  return buildGraphStore(buildEmbeddedEngine(db, path !== undefined))
}

function openDatabase(path: string, checkpointIntervalMs: number): GrafeoDB {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError(
      `GRAPH_URL must name a file of the embedded graph, but ${path} is a folder; name a file in it.`,
    )
  refuseWhileDamaged(path)
  mkdirSync(dirname(path), { recursive: true })
  try {
    const db = grafeo.GrafeoDB.create(path)
    db.setCheckpointTriggers({ intervalMs: checkpointIntervalMs, walBytes: CHECKPOINT_WAL_BYTES })
    return db
  } catch (error) {
    const failure = toOpenFailure(path, error)
    throw failure.kind === 'damaged' ? keepDamagedFiles(path, failure.damage) : failure.error
  }
}

function buildEmbeddedEngine(db: GrafeoDB, persistent: boolean): GraphEngine {
  // One process owns the store, so writes take turns in it; none then gives way to another and starts again.
  let lastWrite: Promise<unknown> = Promise.resolve()
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = lastWrite.then(work)
    lastWrite = turn.catch(() => undefined)
    return await turn
  }
  const reads = new Set<Promise<unknown>>()

  return {
    engine: 'embedded',
    encodeNumber: (value) => value,
    async read(query, cypher, parameters) {
      const reading = readAndRollBack(db, query, cypher, parameters)
      reads.add(reading)
      try {
        return await reading
      } finally {
        reads.delete(reading)
      }
    },
    transact: async (name, work) =>
      await inTurn(async () => await retryOnConflict(async () => await commitOnce(db, name, work))),
    applySchema: async (statements) =>
      await inTurn(async () => {
        for (const statement of statements)
          await db.executeCypher(statement).catch((error: unknown) => {
            throw toEmbeddedDomainError(statement, error)
          })
        if (persistent) db.walCheckpoint()
      }),
    health: async () => await describeHealth(db, persistent),
    async close() {
      await lastWrite
      await Promise.allSettled(reads)
      if (persistent) db.walCheckpoint()
      db.close()
    },
  }
}

async function commitOnce<Result>(
  db: GrafeoDB,
  name: string,
  work: (run: EngineQuery) => Promise<Result>,
): Promise<Result> {
  const transaction = db.beginTransaction()
  try {
    const result = await work(async (query, cypher, parameters) =>
      toPlainRows(query, await execute(transaction, query, cypher, parameters)),
    )
    transaction.commit()
    return result
  } catch (error) {
    if (transaction.isActive) transaction.rollback()
    throw toEmbeddedDomainError(name, error)
  }
}

/** Reads in a transaction of its own that is rolled back, so that a text that writes changes nothing and is found out. */
async function readAndRollBack(
  db: GrafeoDB,
  query: string,
  cypher: string,
  parameters: Record<string, unknown>,
): Promise<unknown[]> {
  const transaction = db.beginTransaction()
  try {
    const result = await execute(transaction, query, cypher, parameters)
    if (Object.values(result.counters).some((count) => count > 0))
      throw new GraphQueryError(query, 'writes, but was run as a read')
    return toPlainRows(query, result)
  } finally {
    transaction.rollback()
  }
}

async function execute(
  transaction: Transaction,
  query: string,
  cypher: string,
  parameters: Record<string, unknown>,
): Promise<QueryResult> {
  try {
    return await transaction.executeCypher(cypher, parameters)
  } catch (error) {
    throw toEmbeddedDomainError(query, error)
  }
}

/** Reads the rows as lists and names their columns here: the engine takes twice as long to give them as objects. */
function toPlainRows(query: string, result: QueryResult): unknown[] {
  const { columns } = result
  return result.rows().map((values) => {
    const row: Record<string, unknown> = {}
    let place = 0
    for (const column of columns) {
      row[column] = plainValue(query, values[place], propertiesOf)
      place += 1
    }
    return row
  })
}

/** The engine gives a node or relationship as an object of its properties beside its own fields. */
function propertiesOf(value: object): Record<string, unknown> | undefined {
  if (!('_id' in value) || !('_labels' in value || '_type' in value)) return undefined
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('_')))
}

async function describeHealth(db: GrafeoDB, persistent: boolean): Promise<GraphHealth> {
  const { stopped, lastError } = db.checkpointStatus()
  if (persistent && stopped)
    return notAnswering(`The database cannot reach its disk: ${lastError ?? 'unknown'}`)
  try {
    await readAndRollBack(db, 'health', 'RETURN 1 AS one', {})
    return { engine: 'embedded', answering: true, detail: `Grafeo ${db.version()}` }
  } catch (error) {
    return notAnswering(error instanceof Error ? error.message : String(error))
  }
}

function notAnswering(detail: string): GraphHealth {
  return { engine: 'embedded', answering: false, detail }
}
