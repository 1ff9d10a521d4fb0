import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { MIGRATIONS } from '../../../graph-schema/migrations/migrations.ts'
import type { Migration } from '../../../graph-schema/migrations/migrations.ts'
import { openTestGraph } from '../testing/openTestGraph.ts'
import { GraphIncompleteError, GraphVersionError } from './graphErrors.ts'
import type { GraphStore } from './GraphStore.ts'
import { findSchemaVersion, migrateGraph } from './migrateGraph.ts'

const LIST_MIGRATIONS = `// LIST_MIGRATIONS
MATCH (m:Migration)
RETURN m.version AS version, m.name AS name
ORDER BY version`

const FIND_HOST = `// FIND_HOST
MATCH (n:Network {id: 'N1'})
RETURN n.host AS host`

const migrationRow = z.object({ version: z.int(), name: z.string() })
const hostRow = z.object({ host: z.string().nullable() })
const newest = MIGRATIONS.length

const fillHost: Migration = {
  version: newest + 1,
  name: 'Every network has a host',
  schema: () => [],
  steps: [
    {
      cypher: '// FILL_HOST\nMATCH (n:Network) SET n.host = $host',
      parameters: { host: 'SKR' },
    },
  ],
}

async function addNetwork(graph: GraphStore): Promise<void> {
  await graph.write(
    'addNetwork',
    async (tx) => await tx.run("// ADD_NETWORK\nCREATE (n:Network {id: 'N1'})", {}),
  )
}

describe('migrations', () => {
  it('are numbered from 1 without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  it('are recorded in the graph, and run once', async () => {
    await using graph = await openTestGraph()
    const recorded = MIGRATIONS.map(({ version, name }) => ({ version, name }))
    expect(await graph.read(LIST_MIGRATIONS, {}, migrationRow)).toEqual(recorded)
    expect(await migrateGraph(graph)).toEqual([])
    expect(await graph.read(LIST_MIGRATIONS, {}, migrationRow)).toEqual(recorded)
  })

  it('bring an older graph to the newest version, after what has to come before', async () => {
    await using graph = await openTestGraph()
    await addNetwork(graph)
    const before: unknown[] = []
    const applied = await migrateGraph(graph, {
      migrations: [...MIGRATIONS, fillHost],
      beforeMigration: async (from) => {
        before.push(from, ...(await graph.read(FIND_HOST, {}, hostRow)))
      },
    })
    expect(applied).toEqual([newest + 1])
    expect(before).toEqual([newest, { host: null }])
    expect(await graph.read(FIND_HOST, {}, hostRow)).toEqual([{ host: 'SKR' }])
  })

  it('leave the version as it was when a step fails', async () => {
    await using graph = await openTestGraph()
    await addNetwork(graph)
    const failing = {
      ...fillHost,
      steps: [...fillHost.steps, { cypher: '// BROKEN\nRETRUN 1', parameters: {} }],
    }
    await expect(migrateGraph(graph, { migrations: [...MIGRATIONS, failing] })).rejects.toThrow(/BROKEN/)
    expect(await findSchemaVersion(graph)).toBe(newest)
    expect(await graph.read(FIND_HOST, {}, hostRow)).toEqual([{ host: null }])
  })

  it('are run by one of several instances that start at once', async () => {
    await using graph = await openTestGraph()
    const migrations = [...MIGRATIONS, fillHost]
    const applied = await Promise.all([1, 2, 3].map(async () => await migrateGraph(graph, { migrations })))
    expect(applied.flat()).toEqual([newest + 1])
    expect(await findSchemaVersion(graph)).toBe(newest + 1)
  })

  it('refuse a newer graph with a sentence that names both versions', async () => {
    await using graph = await openTestGraph()
    await migrateGraph(graph, { migrations: [...MIGRATIONS, fillHost] })
    const start = migrateGraph(graph)
    await expect(start).rejects.toThrow(GraphVersionError)
    await expect(start).rejects.toThrow(
      `schema version ${newest + 1}, but this hub knows versions up to ${newest}`,
    )
  })

  it('refuse a graph with data but no version', async () => {
    await using graph = await openTestGraph()
    await addNetwork(graph)
    await graph.write(
      'forgetMigrations',
      async (tx) => await tx.run('// FORGET\nMATCH (m:Migration) DELETE m', {}),
    )
    await expect(migrateGraph(graph)).rejects.toThrow(GraphIncompleteError)
  })
})
