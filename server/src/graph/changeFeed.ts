import { z } from 'zod'
import { CHANGE_COUNTER_ID, HOLD_CHANGE_COUNTER } from '../../../graph-schema/model/changeCounter.ts'
import { GraphQueryError } from './graphErrors.ts'
import type { ChangedRecord, ChangeEntry, GraphReader, WriteTransaction } from './GraphStore.ts'

/*
 * The counter is held, and then taken, last in a transaction, and let go by the commit. Numbers therefore follow
 * commit order, and a transaction that rolls back gives its numbers back.
 */
const TAKE_CHANGE_NUMBERS = `// TAKE_CHANGE_NUMBERS
MATCH (counter:ChangeCounter {id: $counter})
SET counter.value = counter.value + $count
RETURN counter.value AS last`

const APPEND_CHANGES = `// APPEND_CHANGES
UNWIND $entries AS entry
CREATE (change:Change {
  seq: entry.seq, at: entry.at, label: entry.label, id: entry.id,
  operation: entry.operation, transaction: entry.transaction
})`

/*
 * Numbers have no gaps, so each entry is one lookup by its number. A range condition would read the whole feed on
 * the embedded engine, whose index answers equality only.
 */
const READ_CHANGES = `// READ_CHANGES
MATCH (counter:ChangeCounter {id: $counter})
UNWIND range($first, CASE WHEN counter.value < $last THEN counter.value ELSE $last END) AS number
MATCH (change:Change {seq: number})
RETURN change.seq AS seq, change.at AS at, change.label AS label, change.id AS id,
  change.operation AS operation, change.transaction AS transaction
ORDER BY seq
LIMIT $limit`

const LAST_CHANGE = `// LAST_CHANGE
MATCH (counter:ChangeCounter {id: $counter})
RETURN counter.value AS last
LIMIT 1`

const lastRow = z.object({ last: z.int() })

const changeRow: z.ZodType<ChangeEntry> = z.object({
  seq: z.int(),
  at: z.string(),
  label: z.string(),
  id: z.string(),
  operation: z.enum(['CREATED', 'UPDATED', 'DELETED']),
  transaction: z.string(),
})

/** Gives the changes numbers and appends them to the feed, in the transaction that made them. */
export async function appendChanges(
  transaction: Pick<WriteTransaction, 'read' | 'run'>,
  name: string,
  changes: readonly ChangedRecord[],
): Promise<void> {
  const touched = mergeChanges(changes)
  if (touched.length === 0) return
  await transaction.run(HOLD_CHANGE_COUNTER, { counter: CHANGE_COUNTER_ID })
  const counter = await transaction.read(
    TAKE_CHANGE_NUMBERS,
    { counter: CHANGE_COUNTER_ID, count: touched.length },
    lastRow,
  )
  const last = counter[0]?.last
  if (last === undefined)
    throw new GraphQueryError('TAKE_CHANGE_NUMBERS', 'the graph has no change counter; it is not migrated')
  const at = new Date().toISOString()
  const entries = touched.map(({ label, id, operation }, index) => {
    const seq = last - touched.length + index + 1
    return { seq, at, label, id, operation, transaction: name }
  })
  await transaction.run(APPEND_CHANGES, { entries })
}

/** Entries above `seq`, oldest first, at most `limit`. */
export async function readChanges(reader: GraphReader, seq: number, limit: number): Promise<ChangeEntry[]> {
  if (limit < 1) return []
  const first = Math.max(seq, 0) + 1
  const parameters = { counter: CHANGE_COUNTER_ID, first, last: first + limit - 1, limit }
  return await reader.read(READ_CHANGES, parameters, changeRow)
}

/** The last number given out, 0 in a graph where nothing has been recorded. */
export async function readLastChange(reader: GraphReader): Promise<number> {
  const rows = await reader.read(LAST_CHANGE, { counter: CHANGE_COUNTER_ID }, lastRow)
  return rows[0]?.last ?? 0
}

/** One change per record: the last operation, except that a record made and then changed in one write is CREATED. */
function mergeChanges(changes: readonly ChangedRecord[]): ChangedRecord[] {
  const merged = new Map<string, ChangedRecord>()
  for (const { label, id, operation } of changes) {
    const key = `${label} ${id}`
    const staysCreated = operation === 'UPDATED' && merged.get(key)?.operation === 'CREATED'
    if (!staysCreated) merged.set(key, { label, id, operation })
  }
  return [...merged.values()]
}
