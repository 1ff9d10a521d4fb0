import { z } from 'zod'
import type { GraphReader } from '../../graph/GraphStore.ts'

const LIST_HISTORY = `// LIST_HISTORY
UNWIND $ids AS wanted
MATCH (change:Change {id: wanted})
WHERE change.label = $label
RETURN DISTINCT wanted AS id, substring(change.at, 0, 10) AS date, change.operation AS operation
ORDER BY date DESC, operation DESC, id
LIMIT $limit`

const historyRow = z.object({
  id: z.string(),
  date: z.iso.date(),
  operation: z.enum(['CREATED', 'UPDATED', 'DELETED']),
})

/** What happened to a record on one day (ISO date, UTC). */
export type HistoryEntryRecord = Readonly<Omit<z.infer<typeof historyRow>, 'id'>>

const MOST_PER_BATCH = 20_000

/** What the change feed says of records of one label, latest day first; several changes of one day are one entry. */
export async function listHistory(
  reader: GraphReader,
  label: 'Practice' | 'Strategy',
  ids: readonly string[],
): Promise<readonly (HistoryEntryRecord & { readonly id: string })[]> {
  return await reader.read(LIST_HISTORY, { label, ids, limit: MOST_PER_BATCH }, historyRow)
}

export const HISTORY_QUERIES = {
  LIST_HISTORY: {
    cypher: LIST_HISTORY,
    parameters: { label: 'Practice', ids: ['P001', 'P027'], limit: MOST_PER_BATCH },
  },
} as const
