/** Fifty clients without a pause for ten minutes: latencies, refusals, and the hub's memory minute by minute. */
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import { dealRequests } from './dealRequests.ts'
import { openBenchHub, prepareStore } from './openBenchHub.ts'
import { makeQuestions } from './questions.ts'
import { SEARCH } from './searchOperation.ts'
import { figures, printRow, printTable } from './statistics.ts'

const PRACTICES = 20_000
const CONNECTIONS = 50
/** So many different questions; one comes back when all others have been asked and its answer is long forgotten. */
const QUESTIONS = 20_000
const MINUTE_MS = 60_000

/** What people do: out of five, three searches by script, one page from the server, one look at suggestions. */
function makeRequests(questions: readonly { readonly query: string }[]): autocannon.Request[] {
  const post = (query: string, variables: object): autocannon.Request => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return questions.map(({ query }, place) => {
    if (place % 5 === 3) return { method: 'GET', path: `/exempel?q=${encodeURIComponent(query)}` }
    if (place % 5 === 4) return post(SUGGEST, { prefix: query.slice(0, 4) })
    return post(SEARCH, { query, filter: {} })
  })
}

const SUGGEST = `query Suggest($prefix: String!) {
  searchSuggestions(prefix: $prefix) { words { text } municipalities { name } organisations { name } }
}`

/** Memory of a process in megabytes, as the system counts it; NaN where it does not tell. */
function residentMegabytes(processId: number): number {
  const status = readFileSync(`/proc/${processId}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024
}

/** Measures for so many minutes and prints one line per minute. */
export async function measureLoad(minutes: number): Promise<void> {
  const questions = makeQuestions(await readSeedFiles(), QUESTIONS)
  using store = await prepareStore(PRACTICES)
  await using hub = await openBenchHub(store.url)
  const run = autocannon({
    url: hub.address,
    duration: minutes * 60,
    ...dealRequests(makeRequests(questions), CONNECTIONS),
  })
  printTable(
    `${CONNECTIONS} clients for ${minutes} minutes, ${PRACTICES.toLocaleString('en')} practices`,
    'minute',
    'memory, MB',
  )
  const memory: number[] = []
  const watching = setInterval(() => {
    memory.push(residentMegabytes(hub.processId))
    printRow(memory.length, figures(memory.at(-1) ?? Number.NaN))
  }, MINUTE_MS)
  const { latency, requests, non2xx, errors, timeouts } = await run
  clearInterval(watching)
  console.log(
    `\n${figures(requests.average)} answers per second; p50 ${latency.p50} ms, p99 ${latency.p99} ms, slowest ${latency.max} ms; ` +
      `${requests.total} answers, ${non2xx} refused, ${errors} failed, ${timeouts} too late.`,
  )
}
