import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSeeds } from '../seeds/src/loadSeeds.ts'
import { loadSyntheticPractices } from '../seeds/src/loadSyntheticPractices.ts'
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import type { GraphStore } from '../server/src/graph/GraphStore.ts'
import { migrateGraph } from '../server/src/graph/migrateGraph.ts'
import { openGraphStore } from '../server/src/graph/openGraphStore.ts'
import { spawnHub } from '../server/src/testing/spawnHub.ts'

/** What a server says, with its address, when it can be asked. */
export const READY = /answers on (http:\S+)/

/** Fills a graph with the reference data and so many made-up practices. */
export async function fillGraph(store: GraphStore, practices: number): Promise<void> {
  await migrateGraph(store)
  await loadSeeds(store)
  if (practices > 0) await loadSyntheticPractices(store, await readSeedFiles(), { count: practices })
}

/** An embedded store in a folder of its own, filled and closed; removed when it leaves its scope. */
export async function prepareStore(practices: number): Promise<{ readonly url: string } & Disposable> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkansnavet-bench-'))
  const url = `embedded:${join(folder, 'hub')}`
  const store = openGraphStore({ url })
  await fillGraph(store, practices)
  await store.close()
  return { url, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface BenchHub extends AsyncDisposable {
  readonly address: string
  readonly processId: number
  /** From the start of the process to the first answered search. */
  readonly startSeconds: number
}

/** Starts the hub as `npm start` does, without a rate limit, and waits for its first answered search. */
export async function openBenchHub(url: string): Promise<BenchHub> {
  const start = performance.now()
  const hub = spawnHub({
    GRAPH_URL: url,
    PORT: '0',
    RATE_LIMIT_PER_MINUTE: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  })
  await hub.says(READY)
  const address = READY.exec(hub.output())?.[1] ?? ''
  while (!(await answersSearch(address))) await new Promise((resolve) => setTimeout(resolve, 20))
  return {
    address,
    processId: hub.processId ?? Number.NaN,
    startSeconds: (performance.now() - start) / 1000,
    [Symbol.asyncDispose]: async () => await hub[Symbol.asyncDispose](),
  }
}

async function answersSearch(address: string): Promise<boolean> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ practices(query: "ensamhet") { totalCount } }' }),
  })
  return response.ok
}
