/** Throughput of the API and of server-rendered pages, against the smallest question there is, in one run. */
import autocannon from 'autocannon'
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import { dealRequests } from './dealRequests.ts'
import { openBenchHub, prepareStore } from './openBenchHub.ts'
import { drawUnevenly, makeQuestions, type Question } from './questions.ts'
import { SEARCH } from './searchOperation.ts'
import { figures, printRow, printTable, quantile } from './statistics.ts'

const SECONDS = 8
const ROUNDS = 3
const CONNECTIONS = 8
const PRACTICES = 20_000
const QUESTIONS = 20_000
const DRAWN = 60_000

interface Load {
  readonly name: string
  readonly path: string
  /** Bodies to send in turn; none for GET. */
  readonly bodies?: readonly string[]
  /** Addresses to get in turn. */
  readonly paths?: readonly string[]
}

async function requestsPerSecond(address: string, load: Load): Promise<number> {
  const requests: autocannon.Request[] =
    load.bodies === undefined
      ? (load.paths ?? [load.path]).map((path) => ({ method: 'GET', path }))
      : load.bodies.map((body) => ({
          method: 'POST',
          path: load.path,
          body,
          headers: { 'content-type': 'application/json' },
        }))
  const result = await autocannon({
    url: address,
    duration: SECONDS,
    ...dealRequests(requests, CONNECTIONS),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${load.name}: ${result.non2xx} refusals, ${result.errors} errors.`)
  return result.requests.average
}

function searchBody({ query, forms, areas }: Question): string {
  const filter = { ...(forms.length > 0 ? { forms } : {}), ...(areas.length > 0 ? { areas } : {}) }
  return JSON.stringify({ query: SEARCH, variables: { query, filter } })
}

/** Measures start, API and pages and prints their table. */
export async function measureServer(): Promise<void> {
  const files = await readSeedFiles()
  const questions = makeQuestions(files, QUESTIONS)
  using store = await prepareStore(PRACTICES)
  await using hub = await openBenchHub(store.url)
  const loads: readonly Load[] = [
    { name: '{ __typename }', path: '/graphql', bodies: [JSON.stringify({ query: '{ __typename }' })] },
    {
      name: 'faceted search, 20 hits, a different question each time',
      path: '/graphql',
      bodies: questions.map(searchBody),
    },
    {
      name: 'faceted search, 20 hits, some questions often and most seldom',
      path: '/graphql',
      bodies: drawUnevenly(questions, DRAWN).map(searchBody),
    },
    {
      name: 'faceted search, the same question again',
      path: '/graphql',
      bodies: [JSON.stringify({ query: SEARCH, variables: { query: 'ensamhet', filter: {} } })],
    },
    {
      name: 'page /exempel?q=…, a different question each time',
      path: '/exempel',
      paths: questions.map(({ query }) => `/exempel?q=${encodeURIComponent(query)}`),
    },
    { name: 'page /exempel?q=ensamhet again', path: '/exempel?q=ensamhet' },
  ]
  const rounds = new Map<string, number[]>(loads.map(({ name }) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const load of loads) rounds.get(load.name)?.push(await requestsPerSecond(hub.address, load))

  const base = quantile(rounds.get('{ __typename }') ?? [], 0.5)
  printTable(
    `Server, ${PRACTICES.toLocaleString('en')} practices, ${CONNECTIONS} connections`,
    'What',
    'per second (median)',
    'against { __typename }',
  )
  for (const [name, values] of rounds) {
    const median = quantile(values, 0.5)
    printRow(name, figures(median), figures(median / base))
  }
  const seeded = await measureStart()
  console.log(
    `\nStart to first answered search: ${figures(seeded)} s with the reference data, ${figures(hub.startSeconds)} s with ${PRACTICES.toLocaleString('en')} practices more.`,
  )
}

/** Seconds from the start of the process to its first answered search, with the reference data in the store. */
async function measureStart(): Promise<number> {
  using store = await prepareStore(0)
  await using hub = await openBenchHub(store.url)
  return hub.startSeconds
}
