import type { GraphStore } from '../graph/GraphStore.ts'
import { queryName } from '../graph/queryName.ts'

/** A store that remembers the name of each query it has run as a read, in order. */
export interface CountedStore extends GraphStore {
  readonly roundTrips: readonly string[]
}

/**
 * The same store, counting reads. Assert that the round trips for one row and for many are the same list: a loop
 * around a query shows as a longer one.
 */
export function countRoundTrips(store: GraphStore): CountedStore {
  const roundTrips: string[] = []
  return {
    engine: store.engine,
    roundTrips,
    async read(cypher, parameters, row) {
      roundTrips.push(queryName(cypher))
      return await store.read(cypher, parameters, row)
    },
    write: async (name, work) => await store.write(name, work),
    applySchema: async (statements) => await store.applySchema(statements),
    readChanges: async (seq, limit) => await store.readChanges(seq, limit),
    lastChange: async () => await store.lastChange(),
    health: async () => await store.health(),
    close: async () => await store.close(),
  }
}
