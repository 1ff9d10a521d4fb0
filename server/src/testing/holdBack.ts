import type { z } from 'zod'
import type { GraphParameters, GraphStore } from '../graph/GraphStore.ts'

/** Answers of one query that wait in the store until they are released; they are when this leaves its scope. */
export interface HeldBack extends Disposable {
  /** Resolves when the first answer waits. */
  readonly reached: Promise<void>
  readonly release: () => void
}

/** Lets the store's reads of the query with this name run, but gives what they answer no further until it is released. */
export function holdBack(store: GraphStore, name: string): HeldBack {
  const reached = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  const read = store.read.bind(store)
  store.read = async <Row>(
    cypher: string,
    parameters: GraphParameters,
    row: z.ZodType<Row>,
  ): Promise<Row[]> => {
    const rows = await read(cypher, parameters, row)
    if (cypher.startsWith(`// ${name}\n`)) {
      reached.resolve()
      await released.promise
    }
    return rows
  }
  return {
    reached: reached.promise,
    release: released.resolve,
    [Symbol.dispose]: () => {
      released.resolve()
      store.read = read
    },
  }
}
