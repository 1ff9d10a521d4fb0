import type { GraphStore } from '../graph/GraphStore.ts'

/** A store that counts its reads. */
export interface CountingStore extends GraphStore {
  /** Reads so far; following the change feed is not among them. */
  readonly reads: number
}

/** The same store, counting how often the graph is read. */
export function countRoundTrips(store: GraphStore): CountingStore {
  let reads = 0
  return {
    engine: store.engine,
    get reads() {
      return reads
    },
    read: async (cypher, parameters, row) => {
      reads += 1
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
