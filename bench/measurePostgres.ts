/** The same faceted search over GraphQL from the hub and from a GraphQL server over PostgreSQL's full-text search. */
import postgres from 'postgres'
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import { spawnHub } from '../server/src/testing/spawnHub.ts'
import { startPostgres } from './engines/startPostgres.ts'
import { openBenchHub, prepareStore, READY } from './openBenchHub.ts'
import { fillPostgres } from './postgresHub/fillPostgres.ts'
import { readHubData } from './postgresHub/readHubData.ts'
import {
  againLoad,
  freshLoad,
  makeSearchRequests,
  measureInRounds,
  measureUneven,
  type SearchRequests,
} from './searchLoads.ts'
import { CONNECTIONS, type LoadFigures, type Target } from './sendLoad.ts'
import { figures, printRow, printTable } from './statistics.ts'

const PRACTICES = 20_000

/** All data in memory, room for sorting, no compiling of plans, no disk to wait for: what reading can be given. */
const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '64MB',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  fsync: 'off',
}

interface Figures {
  readonly fresh: LoadFigures
  readonly again: LoadFigures
  readonly uneven: LoadFigures
}

/** Measures both and prints their table; a line says so where PostgreSQL is not installed. */
export async function measurePostgres(): Promise<void> {
  using store = await prepareStore(PRACTICES)
  const data = await readHubData(store.url)
  const database = await startPostgres(SETTINGS)
  if (database === undefined) {
    console.log('\nNo PostgreSQL here: the comparison with it is left out.')
    return
  }
  try {
    const sql = postgres(database.url, { onnotice: () => undefined })
    await fillPostgres(sql, data)
    await sql.end()
    await using hub = await openBenchHub(store.url)
    await using plain = await openPostgresHub(database)
    await using holding = await openPostgresHub(database, { HOLD_ANSWERS: 'true' })
    const targets = [{ address: hub.address, processIds: new Set([hub.processId]) }, plain, holding]
    const requests = makeSearchRequests(await readSeedFiles())
    printComparison(await measureAll(targets, requests))
  } finally {
    await database.stop()
  }
}

async function measureAll(targets: readonly Target[], requests: SearchRequests): Promise<Figures[]> {
  const loads = targets.flatMap((target) => [
    { target, load: freshLoad(requests) },
    { target, load: againLoad(requests) },
  ])
  const medians = await measureInRounds(loads)
  const all: Figures[] = []
  for (const [place, target] of targets.entries()) {
    const [fresh, again] = medians.slice(place * 2, place * 2 + 2)
    if (fresh === undefined || again === undefined) continue
    all.push({ fresh, again, uneven: await measureUneven(target, requests.uneven) })
  }
  return all
}

function printComparison([hub, plain, holding]: readonly Figures[]): void {
  if (hub === undefined || plain === undefined || holding === undefined) return
  for (const [name, other] of [
    ['PostgreSQL behind a GraphQL server', plain],
    ['The same server holding answers as the hub does', holding],
  ] as const) {
    printTable(
      `${name}, the same questions, ${PRACTICES.toLocaleString('en')} practices, ${CONNECTIONS} connections`,
      'Questions',
      'hub, per second',
      'held answers',
      'PostgreSQL, per second',
      'held answers',
      'hub against it',
      'hub, processor ms per answer',
      'PostgreSQL, processor ms per answer',
      'hub against it',
    )
    for (const [kind, key] of KINDS) {
      const [own, others] = [hub[key], other[key]]
      printRow(
        kind,
        figures(own.perSecond),
        figures(own.heldShare),
        figures(others.perSecond),
        figures(others.heldShare),
        figures(own.perSecond / others.perSecond),
        figures(own.processorMs),
        figures(others.processorMs),
        figures(others.processorMs / own.processorMs),
      )
    }
  }
}

const KINDS = [
  ['never asked before', 'fresh'],
  ['some often and most seldom (Zipf)', 'uneven'],
  ['the same again', 'again'],
] as const

/** Starts the GraphQL server over a filled database, with a connection of its own for each that asks. */
async function openPostgresHub(
  database: { readonly url: string; readonly processId: number },
  variables: Readonly<Record<string, string>> = {},
): Promise<AsyncDisposable & Target> {
  const server = spawnHub(
    {
      POSTGRES_URL: database.url,
      POSTGRES_CONNECTIONS: String(CONNECTIONS),
      NODE_ENV: 'production',
      ...variables,
    },
    'bench/postgresHub/main.ts',
  )
  await server.says(READY)
  return {
    address: READY.exec(server.output())?.[1] ?? '',
    processIds: new Set([server.processId ?? Number.NaN, database.processId]),
    [Symbol.asyncDispose]: async () => await server[Symbol.asyncDispose](),
  }
}
