import type { GraphStore } from '../graph/GraphStore.ts'

/** Which field of which record does not hold what it should. */
interface Spoilt {
  readonly label: string
  readonly id: string
  readonly field: string
}

/** Spoils a record as another program might, and tells of it in the change feed. */
export async function spoilRecord(store: GraphStore, { label, id, field }: Spoilt): Promise<void> {
  await store.write('TEST_WRITE', async (transaction) => {
    await transaction.run(`// TEST_WRITE\nMATCH (record:${label} {id: $id}) SET record.${field} = 7`, { id })
    transaction.record({ label, id, operation: 'UPDATED' })
  })
}
