import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BACKGROUND_NODES, countNumbered, writeBackground, writeNumbered } from '../testing/numberedWrites.ts'
import type { Neo4jServer } from '../testing/Neo4jServer.ts'
import { startNeo4j } from '../testing/startNeo4j.ts'
import { GraphUnavailableError } from './graphErrors.ts'
import type { GraphStore } from './GraphStore.ts'
import { migrateGraph } from './migrateGraph.ts'
import { openNeo4jGraphStore } from './neo4jGraphStore.ts'

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3)

let server: Neo4jServer
let store: GraphStore

beforeAll(async () => {
  const started = await startNeo4j()
  if (started === undefined)
    throw new Error('This test kills its server, so it needs Docker, or Maven and Java 17.')
  server = started
  store = openNeo4jGraphStore({ url: server.url })
  await migrateGraph(store)
  await writeBackground(store)
}, 600_000)

afterAll(async () => {
  await store.close()
  await server.stop()
}, 60_000)

/** Writes from four writers at once until the server is killed, and gives the numbers that were acknowledged. */
async function writeUntilKilled(first: number): Promise<number[]> {
  const acknowledged: number[] = []
  let next = first
  const keepWriting = async (): Promise<void> => {
    for (;;) {
      const number = next++
      await writeNumbered(store, number)
      acknowledged.push(number)
    }
  }
  const writers = Promise.allSettled([keepWriting(), keepWriting(), keepWriting(), keepWriting()])
  while (acknowledged.length === 0) await pause(20)
  await pause(Math.random() * 1500)
  await server.kill()
  for (const writer of await writers)
    expect(writer).toMatchObject({ reason: expect.any(GraphUnavailableError) })
  return acknowledged
}

it('loses no acknowledged write when the server is killed, says that it is away, and goes on when it is back', async () => {
  const acknowledged: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    acknowledged.push(...(await writeUntilKilled(round * 1_000_000)))
    await expect(store.lastChange()).rejects.toThrow(/Neo4j does not answer/)
    expect(await store.health()).toMatchObject({ engine: 'neo4j', answering: false })

    await server.restart()
    const census = await countNumbered(store, acknowledged)
    const { networks } = census
    expect(census).toEqual({
      background: BACKGROUND_NODES,
      found: acknowledged.length,
      networks,
      sources: networks,
      lastChange: networks,
      changes: networks,
    })
    expect(await store.health()).toMatchObject({ answering: true })
  }
}, 600_000)
