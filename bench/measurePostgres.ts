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
  type MedianFigures,
  type SearchRequests,
} from './searchLoads.ts'
import { CONNECTIONS } from './sendLoad.ts'
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
  readonly fresh: MedianFigures
  readonly again: MedianFigures
  readonly uneven: MedianFigures
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
    await using plain = await openPostgresHub(database.url)
    await using holding = await openPostgresHub(database.url, { HOLD_ANSWERS: 'true' })
    const addresses = [hub.address, plain.address, holding.address]
    const requests = makeSearchRequests(await readSeedFiles())
    printComparison(await measureAll(addresses, requests))
  } finally {
    await database.stop()
  }
}

async function measureAll(addresses: readonly string[], requests: SearchRequests): Promise<Figures[]> {
  const loads = addresses.flatMap((address) => [
    { address, load: freshLoad(requests) },
    { address, load: againLoad(requests) },
  ])
  const medians = await measureInRounds(loads)
  const all: Figures[] = []
  for (const [place, address] of addresses.entries()) {
    const [fresh, again] = medians.slice(place * 2, place * 2 + 2)
    if (fresh === undefined || again === undefined) continue
    all.push({ fresh, again, uneven: await measureUneven(address, requests.uneven) })
  }
  return all
}

function printComparison(all: readonly Figures[]): void {
  printTable(
    `The same GraphQL question, ${PRACTICES.toLocaleString('en')} practices, ${CONNECTIONS} connections`,
    'Questions',
    'hub, per second',
    'held answers',
    'PostgreSQL behind a GraphQL server, per second',
    'hub against it',
    'the same server holding answers, per second',
    'held answers',
    'hub against it',
  )
  const [hub, plain, holding] = all
  if (hub === undefined || plain === undefined || holding === undefined) return
  for (const [name, key] of [
    ['never asked before', 'fresh'],
    ['some often and most seldom (Zipf)', 'uneven'],
    ['the same again', 'again'],
  ] as const) {
    const [own, other, third] = [hub[key], plain[key], holding[key]]
    printRow(
      name,
      figures(own.perSecond),
      figures(own.heldShare),
      figures(other.perSecond),
      figures(own.perSecond / other.perSecond),
      figures(third.perSecond),
      figures(third.heldShare),
      figures(own.perSecond / third.perSecond),
    )
  }
}

/** Starts the GraphQL server over a filled database, with a connection of its own for each that asks. */
async function openPostgresHub(
  url: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<AsyncDisposable & { readonly address: string }> {
  const server = spawnHub(
    { POSTGRES_URL: url, POSTGRES_CONNECTIONS: String(CONNECTIONS), NODE_ENV: 'production', ...variables },
    'bench/postgresHub/main.ts',
  )
  await server.says(READY)
  return {
    address: READY.exec(server.output())?.[1] ?? '',
    [Symbol.asyncDispose]: async () => await server[Symbol.asyncDispose](),
  }
}
