import { z } from 'zod'
import type { GraphStore } from '../graph/GraphStore.ts'

const CREATE_BACKGROUND = `// CREATE_BACKGROUND
UNWIND $rows AS row
CREATE (p:Practice {id: row.id})
SET p += row`

const CREATE_NUMBERED = `// CREATE_NUMBERED
MATCH (p:Practice {id: $practice})
SET p.title = $id
CREATE (n:Network {id: $id, slug: $id})-[:DOCUMENTED_BY {position: 1}]->(s:Source {id: $id})`

const COUNT_FOUND = `// COUNT_FOUND
UNWIND $ids AS id
MATCH (n:Network {id: id})-[:DOCUMENTED_BY]->(s:Source {id: id})
RETURN count(*) AS total`

const COUNT_ALL = `// COUNT_ALL
MATCH (n:Network)
RETURN count(*) AS total`

const COUNT_SOURCES = `// COUNT_SOURCES
MATCH (s:Source)
RETURN count(*) AS total`

const COUNT_BACKGROUND = `// COUNT_BACKGROUND
MATCH (p:Practice)
RETURN count(*) AS total`

const totalRow = z.object({ total: z.int() })

/** How many nodes a store holds before it is killed. */
export const BACKGROUND_NODES = 100_000

/** Fills an empty, migrated graph so that a kill meets a store of a real size. */
export async function writeBackground(store: GraphStore): Promise<void> {
  for (let start = 0; start < BACKGROUND_NODES; start += 5000) {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      id: `P${start + index}`,
      slug: `p${start + index}`,
      title: 'Ett exempel',
      need: 'Ensamhet bland äldre i kommunen. '.repeat(3),
    }))
    await store.write(
      'CREATE_BACKGROUND',
      async (transaction) => await transaction.run(CREATE_BACKGROUND, { rows }),
    )
  }
}

/** One write of several nodes, a relationship, a change and a feed entry, all named by the number. */
export async function writeNumbered(store: GraphStore, number: number): Promise<void> {
  const id = `K${number}`
  await store.write('CREATE_NUMBERED', async (transaction) => {
    await transaction.run(CREATE_NUMBERED, { id, practice: `P${number % BACKGROUND_NODES}` })
    transaction.record({ label: 'Network', id, operation: 'CREATED' })
  })
}

/** What is left of numbered writes. Every write is whole when all four of these numbers are the same. */
export interface NumberedCensus {
  readonly background: number
  /** How many of the asked numbers are there. */
  readonly found: number
  readonly networks: number
  readonly sources: number
  readonly lastChange: number
  /** Entries of the change feed that can be read. */
  readonly changes: number
}

/** Counts what is left of the writes with these numbers. */
export async function countNumbered(store: GraphStore, numbers: readonly number[]): Promise<NumberedCensus> {
  const total = async (cypher: string, ids: string[] = []): Promise<number> =>
    (await store.read(cypher, { ids }, totalRow))[0]?.total ?? 0
  return {
    background: await total(COUNT_BACKGROUND),
    found: await total(
      COUNT_FOUND,
      numbers.map((number) => `K${number}`),
    ),
    networks: await total(COUNT_ALL),
    sources: await total(COUNT_SOURCES),
    lastChange: await store.lastChange(),
    changes: (await store.readChanges(0, 10_000_000)).length,
  }
}
