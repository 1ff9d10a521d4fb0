import { z } from 'zod'
import type { GraphStore } from '../GraphStore.ts'

const FIND_CONTENT = `// FIND_CONTENT
MATCH (n)
WHERE NOT n:Migration AND NOT n:ChangeCounter
RETURN count(*) AS total`

const DELETE_PORTION = `// DELETE_PORTION
MATCH (n)
WITH n LIMIT 20000
DETACH DELETE n
RETURN count(*) AS total`

const totalRow = z.object({ total: z.int() })

/** True when the graph holds nothing but what a migration puts there. */
export async function isEmptyGraph(store: GraphStore): Promise<boolean> {
  const [row] = await store.read(FIND_CONTENT, {}, totalRow)
  return row?.total === 0
}

/** Deletes every node and relationship, in portions; constraints and indexes stay. */
export async function emptyGraph(store: GraphStore): Promise<void> {
  for (;;) {
    const [row] = await store.write('EMPTY_GRAPH', async (tx) => await tx.read(DELETE_PORTION, {}, totalRow))
    if (row === undefined || row.total === 0) return
  }
}
