import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { loadSeeds } from '../../seeds/src/loadSeeds.ts'
import { createHub } from './createHub.ts'
import { parseEnvironment } from './environment.ts'
import { migrateGraph } from './graph/migrateGraph.ts'
import { openGraphStore } from './graph/openGraphStore.ts'
import type { Neo4jServer } from './testing/Neo4jServer.ts'
import { startNeo4j } from './testing/startNeo4j.ts'

// A Neo4j takes its time to start again.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let neo4j: Neo4jServer
beforeAll(async () => {
  const started = await startNeo4j()
  if (started === undefined) throw new Error('This run has a Neo4j, but no way to start another.')
  neo4j = started
  const graph = openGraphStore({ url: neo4j.url })
  await migrateGraph(graph)
  await loadSeeds(graph)
  await graph.close()
})
afterEach(comeBack)
afterAll(async () => {
  await neo4j.stop()
})

let away = false

async function goAway(): Promise<void> {
  away = true
  await neo4j.kill()
}

async function comeBack(): Promise<void> {
  if (away) await neo4j.restart()
  away = false
}

/** A hub on the Neo4j of this file, whether that answers or not. */
async function startHub() {
  const announced: string[] = []
  const hub = await createHub({
    environment: parseEnvironment({ PORT: '0', GRAPH_URL: neo4j.url, RATE_LIMIT_PER_MINUTE: '0' }),
    logger: pino({ level: 'silent' }),
    announce: (line) => announced.push(line),
  })
  const ask = async (path: string, init?: RequestInit): Promise<Response> =>
    await fetch(`http://127.0.0.1:${hub.port}${path}`, init)
  const query = async (text: string): Promise<unknown> => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    }
    return await (await ask('/graphql', init)).json()
  }
  const statusOf = async (path: string): Promise<number> => (await ask(path)).status
  return { announced, ask, query, statusOf, ready: hub.ready, [Symbol.asyncDispose]: hub.close }
}

test('a hub waits for a Neo4j that is away at start, and then answers by itself', async () => {
  await goAway()
  await using hub = await startHub()
  expect(await hub.statusOf('/health/live')).toBe(200)
  expect(await hub.statusOf('/health/ready')).toBe(503)
  const page = await hub.ask('/exempel', { headers: { accept: 'text/html' } })
  expect(page.status).toBe(503)
  expect(page.headers.get('retry-after')).toBe('5')
  expect(await page.text()).toContain('Navet svarar inte just nu')
  expect(await hub.query('{ __typename }')).toMatchObject({
    errors: [{ extensions: { code: 'GRAPH_UNAVAILABLE' } }],
  })
  await expect.poll(() => hub.announced.join('\n'), { timeout: 60_000 }).toContain('Neo4j does not answer.')

  await comeBack()
  await hub.ready
  expect(hub.announced.at(-1)).toBe('The graph answers again.')
  expect(await hub.statusOf('/health/ready')).toBe(200)
  expect(await hub.query('{ practices(query: "ensamhet", first: 1) { totalCount } }')).toMatchObject({
    data: { practices: { totalCount: expect.any(Number) } },
  })
})

test('a hub whose Neo4j goes away says so, and answers again when it is back', async () => {
  await using hub = await startHub()
  await hub.ready
  await goAway()
  expect(await hub.statusOf('/health/live')).toBe(200)
  expect(await hub.statusOf('/health/ready')).toBe(503)
  expect(await hub.query('{ networks { name } }')).toMatchObject({
    errors: [{ message: expect.stringContaining('databas'), extensions: { code: 'GRAPH_UNAVAILABLE' } }],
  })
  const page = await hub.ask('/natverk', { headers: { accept: 'text/html' } })
  expect(page.status).toBe(503)
  expect(await page.text()).not.toMatch(/Neo4jError|node_modules|bolt:/)

  await comeBack()
  await expect.poll(async () => await hub.statusOf('/natverk'), { timeout: 60_000 }).toBe(200)
  expect(await hub.statusOf('/health/ready')).toBe(200)
})

test('what another process writes is found by search soon after', async () => {
  await using hub = await startHub()
  await hub.ready
  const hits = async (): Promise<unknown> => await hub.query('{ practices(query: "kvixlor") { totalCount } }')
  expect(await hits()).toEqual({ data: { practices: { totalCount: 0 } } })
  const other = openGraphStore({ url: neo4j.url })
  await other.write('ADD_PRACTICE', async (transaction) => {
    await transaction.run(
      `// ADD_PRACTICE
MATCH (nacka:Municipality {code: '0182'})
CREATE (nacka)-[:RUNS]->(:Practice {
  id: 'P-other', slug: 'kvixlor', title: 'Kvixlor', documents: [], statesAgenda2030: false,
  completeness: 0.5, visibility: 'PUBLIC', confirmation: 'NONE', basis: 'page'
})`,
      {},
    )
    transaction.record({ label: 'Practice', id: 'P-other', operation: 'CREATED' })
  })
  await other.close()
  await expect
    .poll(hits, { timeout: 20_000, interval: 50 })
    .toEqual({ data: { practices: { totalCount: 1 } } })
})
