/** Throughput of the API and of server-rendered pages, against the smallest question there is, in one run. */
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import type { SeedFiles } from '../seeds/src/readSeedTables.ts'
import { measureParts } from './measureParts.ts'
import { openBenchHub, prepareStore } from './openBenchHub.ts'
import { makeQuestions } from './questions.ts'
import { againLoad, freshLoad, makeSearchRequests, measureInRounds, measureUneven } from './searchLoads.ts'
import { CONNECTIONS, Load, toPost } from './sendLoad.ts'
import { figures, printRow, printTable } from './statistics.ts'

const PRACTICES = 20_000
/** Pages that one measuring may need at most. */
const PAGES_AT_ONCE = 4000
/** Enough for `measureParts`. */
const PART_QUESTIONS = 8000

/** Measures start, API and pages and prints their table. */
export async function measureServer(): Promise<void> {
  const files = await readSeedFiles()
  using store = await prepareStore(PRACTICES)
  const { freshPerSecond, startSeconds } = await measureHub(store.url, files)
  const { search, fields, json } = await measureParts(store.url, makeQuestions(files, PART_QUESTIONS))
  const whole = 1000 / freshPerSecond
  console.log(
    `\nA question never asked before takes ${figures(whole)} ms: its search ${figures(search)}, records and fields ${figures(fields)}, JSON ${figures(json)}, the rest HTTP and what the load itself takes.`,
  )
  const seeded = await measureStart()
  console.log(
    `\nStart to first answered search: ${figures(seeded)} s with the reference data, ${figures(startSeconds)} s with ${PRACTICES.toLocaleString('en')} practices more.`,
  )
}

async function measureHub(url: string, files: SeedFiles) {
  await using hub = await openBenchHub(url)
  const target = { address: hub.address, processIds: new Set([hub.processId]) }
  const requests = makeSearchRequests(files)
  const pages = makeQuestions(files, PAGES_AT_ONCE * 3).map(({ query }) => toPage(query))
  const loads = [
    new Load('{ __typename }', [toPost({ query: '{ __typename }' })]),
    againLoad(requests),
    freshLoad(requests),
    new Load('page /exempel?q=…, a different question each time', pages, PAGES_AT_ONCE),
    new Load('page /exempel?q=ensamhet again', [toPage('ensamhet')]),
  ]
  const medians = await measureInRounds(loads.map((load) => ({ target, load })))
  const base = medians[0]?.perSecond ?? Number.NaN
  printTable(
    `Server, ${PRACTICES.toLocaleString('en')} practices, ${CONNECTIONS} connections`,
    'What',
    'per second (median)',
    'against { __typename }',
    'held answers',
    'processor ms per answer',
  )
  const uneven = await measureUneven(target, requests.uneven)
  const names = [...loads.map(({ name }) => name), 'search, some questions often and most seldom (Zipf)']
  for (const [place, { perSecond, heldShare, processorMs }] of [...medians, uneven].entries())
    printRow(
      names[place] ?? '',
      figures(perSecond),
      figures(perSecond / base),
      figures(heldShare),
      figures(processorMs),
    )
  return { freshPerSecond: medians[2]?.perSecond ?? Number.NaN, startSeconds: hub.startSeconds }
}

function toPage(query: string): { readonly method: 'GET'; readonly path: string } {
  return { method: 'GET', path: `/exempel?q=${encodeURIComponent(query)}` }
}

/** Seconds from the start of the process to its first answered search, with the reference data in the store. */
async function measureStart(): Promise<number> {
  using store = await prepareStore(0)
  await using hub = await openBenchHub(store.url)
  return hub.startSeconds
}
