import { pino } from 'pino'
import { z } from 'zod'
import { loadSeeds } from '../../../seeds/src/loadSeeds.ts'
import { createHub } from '../createHub.ts'
import { parseEnvironment } from '../environment.ts'
import type { Environment } from '../environment.ts'
import type { GraphStore } from '../graph/GraphStore.ts'
import type { GraphSettings } from '../graph/openGraphStore.ts'
import { openTestGraph, TEST_ENGINE } from './openTestGraph.ts'

/** A hub that answers on a free port, and closes itself: `await using hub = await startTestHub()`. */
export interface TestHub extends AsyncDisposable {
  /** Such as http://127.0.0.1:54321. */
  readonly address: string
  readonly store: GraphStore
  /** Everything that the hub has logged so far, one object per event. */
  readonly logged: readonly Record<string, unknown>[]
  /** Asks an address of the hub. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  /** Posts a GraphQL operation. */
  readonly query: (query: string, options?: QueryOptions) => Promise<QueryAnswer>
  readonly close: () => Promise<void>
}

interface QueryOptions {
  readonly variables?: Readonly<Record<string, unknown>>
  readonly language?: string
}

const logEvent = z.record(z.string(), z.unknown())

const graphqlAnswer = z.object({
  data: z.unknown().default(null),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) }))
    .default([]),
})

/** What came back over HTTP. */
export interface QueryAnswer extends z.infer<typeof graphqlAnswer> {
  readonly status: number
  readonly requestId: string | null
}

/** Starts a whole hub with the reference data, on the engine of the test run; embedded graphs are in memory. */
export async function startTestHub(overrides: Partial<Environment> = {}): Promise<TestHub> {
  const logged: Record<string, unknown>[] = []
  const environment = {
    ...parseEnvironment({ PORT: '0', RATE_LIMIT_PER_MINUTE: '0' }),
    ...overrides,
    graph: overrides.graph ?? (await prepareTestGraph()),
  }
  const write = (line: string): void => void logged.push(logEvent.parse(JSON.parse(line)))
  const hub = await createHub({ environment, logger: pino({ level: 'info' }, { write }), announce: () => {} })
  await hub.ready
  const store = hub.store()
  if (store === undefined) throw new Error('The hub is ready without a graph.')

  const address = `http://127.0.0.1:${hub.port}`
  const ask = async (path: string, init?: RequestInit): Promise<Response> =>
    await fetch(address + path, { redirect: 'manual', ...init })
  return {
    address,
    store,
    logged,
    ask,
    query: async (query, options = {}) => await postQuery(ask, query, options),
    close: hub.close,
    [Symbol.asyncDispose]: hub.close,
  }
}

/** The graph of the test run: empty in memory, where a hub loads the reference data itself, or a filled Neo4j. */
async function prepareTestGraph(): Promise<GraphSettings> {
  if (TEST_ENGINE === 'embedded') return { url: 'embedded::memory:' }
  await using graph = await openTestGraph()
  await loadSeeds(graph)
  const { NEO4J_TEST_URI: url = '', NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env
  return { url, user, password }
}

async function postQuery(
  ask: TestHub['ask'],
  query: string,
  { variables, language }: QueryOptions,
): Promise<QueryAnswer> {
  const response = await ask('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(language === undefined ? {} : { 'accept-language': language }),
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = graphqlAnswer.parse(await response.json())
  return { status: response.status, requestId: response.headers.get('x-request-id'), data, errors }
}
