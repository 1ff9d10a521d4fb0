import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'
import { buildGraphStore } from './buildGraphStore.ts'
import type { EngineQuery, GraphEngine } from './GraphEngine.ts'
import type { GraphHealth, GraphStore } from './GraphStore.ts'
import { toNeo4jDomainError } from './neo4jErrors.ts'
import { plainValue } from './plainValue.ts'
import { refuseWhenTimeIsUp, timeLeft } from './readLimit.ts'

const APPLICATION = 'samverkansnavet'
/** How long a person waits before being told that the database is away. */
const CONNECTION_TIMEOUT_MS = 3000
/** Waiting for one of the pool’s connections while all are busy. */
const ACQUISITION_TIMEOUT_MS = 10_000
/** The driver tries again after 1, 2, 4 … seconds; this allows three tries. */
const RETRY_TIME_MS = 2500
/** A query that runs longer than this, or than whoever asked may take, is ended by the server. */
const READ_TIMEOUT_MS = 30_000
const WRITE_TIMEOUT_MS = 120_000

export interface Neo4jConnection {
  /** bolt://, neo4j:// or the same with +s. */
  readonly url: string
  /** Absent or empty where the server asks for none. */
  readonly user?: string | undefined
  readonly password?: string | undefined
}

/** Opens a graph on Neo4j. It connects at the first call, and again by itself after the server was away. */
export function openNeo4jGraphStore(connection: Neo4jConnection): GraphStore {
  const { url, user, password } = connection
  const token = user === undefined || user === '' ? undefined : neo4j.auth.basic(user, password ?? '')
  const driver = neo4j.driver(url, token, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    maxTransactionRetryTime: RETRY_TIME_MS,
    // A connection that the server closed while it was away is found out before it is used again.
    connectionLivenessCheckTimeout: 1000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: APPLICATION,
  })
  return buildGraphStore(buildNeo4jEngine(driver))
}

function buildNeo4jEngine(driver: Driver): GraphEngine {
  // Shared by all sessions, so that what a request wrote is seen by its next read on any member of a cluster.
  const bookmarkManager = neo4j.bookmarkManager()

  const withSession = async <Result>(
    mode: 'READ' | 'WRITE',
    name: string,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    const session = driver.session({ defaultAccessMode: mode, bookmarkManager })
    try {
      return await work(session)
    } catch (error) {
      throw toNeo4jDomainError(name, error)
    } finally {
      await session.close()
    }
  }

  return {
    engine: 'neo4j',
    // The driver sends every number as a float otherwise; the embedded engine stores whole ones as integers.
    encodeNumber: (value) => (Number.isSafeInteger(value) ? neo4j.int(value) : value),
    read: async (query, cypher, parameters) =>
      await withSession(
        'READ',
        query,
        async (session) =>
          await session.executeRead(
            async (transaction) => {
              // Also before a second try.
              refuseWhenTimeIsUp()
              return await runIn(transaction)(query, cypher, parameters)
            },
            { timeout: timeLeft(READ_TIMEOUT_MS), metadata: { application: APPLICATION, query } },
          ),
      ),
    transact: async (name, work) =>
      await withSession(
        'WRITE',
        name,
        async (session) =>
          await session.executeWrite(async (transaction) => await work(runIn(transaction)), {
            timeout: WRITE_TIMEOUT_MS,
            metadata: { application: APPLICATION, query: name },
          }),
      ),
    applySchema: async (statements) => {
      for (const statement of statements)
        await withSession('WRITE', statement, async (session) => await session.run(statement))
      // New indexes are filled in the background; queries before that would read every node.
      await withSession(
        'WRITE',
        'awaitIndexes',
        async (session) => await session.run('CALL db.awaitIndexes(300)'),
      )
    },
    health: async () => await describeHealth(driver),
    close: async () => await driver.close(),
  }
}

function runIn(transaction: ManagedTransaction): EngineQuery {
  return async (query, cypher, parameters) => {
    try {
      const result = await transaction.run(cypher, parameters)
      return result.records.map((record) => plainValue(query, record.toObject(), propertiesOf))
    } catch (error) {
      // The driver knows its own errors only; what it will not try again is named after the query here.
      throw error instanceof Neo4jError && error.retriable ? error : toNeo4jDomainError(query, error)
    }
  }
}

function propertiesOf(value: object): Record<string, unknown> | undefined {
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return value.properties
  return undefined
}

async function describeHealth(driver: Driver): Promise<GraphHealth> {
  try {
    const { agent } = await driver.getServerInfo()
    return { engine: 'neo4j', answering: true, detail: agent ?? 'Neo4j' }
  } catch (error) {
    const reason = toNeo4jDomainError('health', error)
    return {
      engine: 'neo4j',
      answering: false,
      detail: reason instanceof Error ? reason.message : String(reason),
    }
  }
}
