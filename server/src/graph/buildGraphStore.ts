import { AsyncLocalStorage } from 'node:async_hooks'
import type { z } from 'zod'
import { appendChanges, readChanges, readLastChange } from './changeFeed.ts'
import { GraphQueryError, GraphUnavailableError } from './graphErrors.ts'
import type { EngineQuery, GraphEngine } from './GraphEngine.ts'
import { encodeParameters } from './graphParameters.ts'
import type { ChangedRecord, GraphParameters, GraphStore, WriteTransaction } from './GraphStore.ts'
import { parseRows } from './parseRows.ts'
import { queryName } from './queryName.ts'
import { refuseWhenTimeIsUp } from './readLimit.ts'

/** A graph store over one engine: query names, parameters, row schemas and the change feed are the same for all. */
export function buildGraphStore(engine: GraphEngine): GraphStore {
  const writing = new AsyncLocalStorage<{ readonly name: string; open: boolean }>()
  let closing: Promise<void> | undefined

  const refuseWhenClosed = (): void => {
    if (closing !== undefined)
      throw new GraphUnavailableError({ sv: 'Databasen är stängd.', en: 'The graph store is closed.' })
  }

  const runWith = async (
    run: EngineQuery,
    cypher: string,
    parameters: GraphParameters,
  ): Promise<unknown[]> => {
    const query = queryName(cypher)
    return await run(query, cypher, encodeParameters(query, parameters, engine.encodeNumber))
  }

  const read = async <Row>(
    cypher: string,
    parameters: GraphParameters,
    row: z.ZodType<Row>,
  ): Promise<Row[]> => {
    refuseWhenClosed()
    refuseWhenTimeIsUp()
    return parseRows(queryName(cypher), await runWith(engine.read, cypher, parameters), row)
  }

  const transact = async <Result>(
    name: string,
    work: (transaction: WriteTransaction) => Promise<Result>,
  ): Promise<Result> =>
    await engine.transact(name, async (run) => {
      const changes: ChangedRecord[] = []
      const transaction: WriteTransaction = {
        read: async (cypher, parameters, row) =>
          parseRows(queryName(cypher), await runWith(run, cypher, parameters), row),
        run: async (cypher, parameters) => void (await runWith(run, cypher, parameters)),
        record: (change) => void changes.push(change),
      }
      const result = await work(transaction)
      await appendChanges(transaction, name, changes)
      return result
    })

  return {
    engine: engine.engine,
    read,
    async write(name, work) {
      refuseWhenClosed()
      const outer = writing.getStore()
      // On the embedded engine the inner write would wait for the outer one for ever.
      if (outer?.open) throw new GraphQueryError(name, `a write cannot start inside the write ${outer.name}`)
      const scope = { name, open: true }
      try {
        return await writing.run(scope, async () => await transact(name, work))
      } finally {
        scope.open = false
      }
    },
    async applySchema(statements) {
      refuseWhenClosed()
      await engine.applySchema(statements)
    },
    readChanges: async (seq, limit) => await readChanges({ read }, seq, limit),
    lastChange: async () => await readLastChange({ read }),
    async health() {
      if (closing === undefined) return await engine.health()
      return { engine: engine.engine, answering: false, detail: 'The graph store is closed.' }
    },
    close: async () => await (closing ??= engine.close()),
  }
}
