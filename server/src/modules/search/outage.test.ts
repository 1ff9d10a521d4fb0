import { describe, expect, it } from 'vitest'
import { loadSeeds } from '../../../../seeds/src/loadSeeds.ts'
import { GraphUnavailableError } from '../../graph/graphErrors.ts'
import type { GraphStore } from '../../graph/GraphStore.ts'
import { queryName } from '../../graph/queryName.ts'
import { openTestGraph } from '../../testing/openTestGraph.ts'
import { createServices } from '../createServices.ts'
import { SearchReadModel } from './SearchReadModel.ts'

/** A store whose connection can be cut. */
function cuttable(store: GraphStore) {
  let isCut = false
  let lastQuery: string | null = null
  const orCut = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isCut)
      throw new GraphUnavailableError({ sv: 'Databasen svarar inte.', en: 'The graph does not answer.' })
    return await work()
  }
  const cut: GraphStore = {
    engine: store.engine,
    read: async (cypher, parameters, row) => {
      const rows = await orCut(async () => await store.read(cypher, parameters, row))
      isCut ||= queryName(cypher) === lastQuery
      return rows
    },
    write: async (name, work) => await orCut(async () => await store.write(name, work)),
    applySchema: async (statements) => await orCut(async () => await store.applySchema(statements)),
    readChanges: async (seq, limit) => await orCut(async () => await store.readChanges(seq, limit)),
    lastChange: async () => await orCut(async () => await store.lastChange()),
    health: async () => await store.health(),
    close: async () => await store.close(),
  }
  return {
    store: cut,
    cut: () => (isCut = true),
    /** The query with this name is the last that is answered. */
    cutAfter: (query: string) => (lastQuery = query),
    mend: () => {
      isCut = false
      lastQuery = null
    },
  }
}

const soon = { timeout: 10_000, interval: 50 }

describe('while the graph is away', () => {
  it('at start, the read model tells whoever starts it, refuses questions, and can be started again', async () => {
    await using graph = await openTestGraph()
    await loadSeeds(graph)
    const line = cuttable(graph)
    line.cut()
    const readModel = new SearchReadModel(line.store)
    const services = createServices({ store: line.store, search: readModel })
    await expect(readModel.start()).rejects.toThrow(GraphUnavailableError)
    expect(readModel.status().ready).toBe(false)
    expect(services).toThrow(expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' }))
    line.mend()
    await readModel.start()
    expect(readModel.status()).toMatchObject({ ready: true, practices: 327, problem: null })
    await readModel.close()
  })

  it('search answers from memory, tells of it once, and catches up when the graph is back', async () => {
    await using graph = await openTestGraph()
    await loadSeeds(graph)
    const line = cuttable(graph)
    const problems: unknown[] = []
    const readModel = new SearchReadModel(line.store, { onProblem: (problem) => problems.push(problem) })
    const services = createServices({ store: line.store, search: readModel })
    await readModel.start()
    const count = (): number =>
      services().search.searchPractices({ query: 'ensamhet' }, 'sv').result.totalCount
    const before = count()
    line.cut()
    await expect.poll(() => readModel.status().problem, soon).not.toBeNull()
    expect(count()).toBe(before)
    expect(readModel.status().ready).toBe(true)

    await graph.write('TEST_DELETE', async (transaction) => {
      await transaction.run(
        "// TEST_DELETE\nMATCH (practice:Practice {id: 'P373'}) DETACH DELETE practice",
        {},
      )
      transaction.record({ label: 'Practice', id: 'P373', operation: 'DELETED' })
    })
    expect(count()).toBe(before)
    line.mend()
    await expect.poll(count, soon).toBe(before - 1)
    await expect.poll(() => problems, soon).toEqual([expect.any(GraphUnavailableError), null])
    await readModel.close()
  })

  it('a build that it breaks off is made whole when it is back', async () => {
    await using graph = await openTestGraph()
    await loadSeeds(graph)
    const line = cuttable(graph)
    const readModel = new SearchReadModel(line.store)
    const services = createServices({ store: line.store, search: readModel })
    /** A name that is no text leaves SKR out, and the practices that it runs with it. */
    const nameRunner = async (name: string | number): Promise<void> =>
      await graph.write('TEST_NAME', async (transaction) => {
        await transaction.run(
          "// TEST_NAME\nMATCH (organisation:Organisation {id: 'org:skr'}) SET organisation.name = $name",
          { name },
        )
        transaction.record({ label: 'Organisation', id: 'org:skr', operation: 'UPDATED' })
      })
    const count = (): number => services().search.searchPractices({}, 'sv').result.totalCount
    await readModel.start()
    const all = count()
    await nameRunner(7)
    await expect.poll(count, soon).toBeLessThan(all)
    // Names are read first, and then tell no longer that anything was left out.
    line.cutAfter('LIST_ORGANISATIONS')
    await nameRunner('SKR')
    await expect.poll(() => readModel.status().problem, soon).not.toBeNull()
    line.mend()
    await expect.poll(count, soon).toBe(all)
    await readModel.close()
  })
})
