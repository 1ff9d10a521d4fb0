import { describe, expect, it } from 'vitest'
import { freePort } from '../testing/freePort.ts'
import { neo4jTestUrl } from '../testing/openTestGraph.ts'
import { GraphUnavailableError } from './graphErrors.ts'
import { openGraphStore } from './openGraphStore.ts'

describe('a Neo4j that is away', () => {
  it('is opened, reported as not answering, and named by the first call', async () => {
    const store = openGraphStore({ url: `bolt://127.0.0.1:${await freePort()}` })
    expect(await store.health()).toEqual({
      engine: 'neo4j',
      answering: false,
      detail: 'Neo4j does not answer. Check that the server is running and that GRAPH_URL is right.',
    })
    await expect(store.lastChange()).rejects.toThrow(GraphUnavailableError)
    await expect(store.write('try', async () => await Promise.resolve())).rejects.toThrow(
      GraphUnavailableError,
    )
    await store.close()
  })

  it('is reached through routing addresses too, and named', async () => {
    const store = openGraphStore({ url: `neo4j://127.0.0.1:${await freePort()}` })
    await expect(store.lastChange()).rejects.toThrow(/Neo4j does not answer/)
    await store.close()
  })

  it('is not mistaken for a server that refuses the name and password', async () => {
    const store = openGraphStore({ url: neo4jTestUrl(), user: 'nobody', password: 'wrong' })
    const health = await store.health()
    expect(health.answering || health.detail.includes('GRAPH_USER')).toBe(true)
    await store.close()
  })
})
