/**
 * How building and searching the read model grow with the number of practices. One process per size, so that memory
 * is that size's alone: `node --expose-gc bench/measureGrowth.ts 100000` prints one line of JSON.
 */
import MiniSearch from 'minisearch'
import { PracticeIndex } from '../server/src/search/practices/PracticeIndex.ts'
import type { PracticeDocument } from '../server/src/search/practices/practiceSearch.ts'
import { makeQuestions } from './questions.ts'
import { quantile, timeEach } from './statistics.ts'
import { readSearchContext, syntheticDocuments } from './syntheticDocuments.ts'

const QUESTIONS = 300
/** MiniSearch holds its index in maps of maps; beyond this its memory would crowd out what is measured. */
const MINISEARCH_MOST = 100_000

function usedMegabytes(): number {
  globalThis.gc?.()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return (heapUsed + Math.max(external, arrayBuffers)) / 1e6
}

async function measure(count: number): Promise<void> {
  const { files, context } = await readSearchContext()
  const questions = makeQuestions(files, QUESTIONS)
  const before = usedMegabytes()
  // Making up the text is not part of building: below a million the documents are made first.
  const documents = count > 200_000 ? syntheticDocuments(files, count) : [...syntheticDocuments(files, count)]
  const withDocuments = usedMegabytes()
  const start = performance.now()
  const index = new PracticeIndex(documents, context)
  const buildSeconds = (performance.now() - start) / 1000
  const megabytes = usedMegabytes() - (Array.isArray(documents) ? withDocuments : before)

  const search = ({ query, forms, areas }: (typeof questions)[number]): unknown =>
    index.search({
      query,
      filter: { forms, areas },
      near: null,
      sort: 'RELEVANCE',
      offset: 0,
      limit: 20,
      language: 'sv',
    })
  await timeEach(questions, search)
  const times = await timeEach(questions, search)
  const near = await timeEach(questions, ({ query }) =>
    index.search({
      query,
      filter: {},
      near: '1489',
      sort: 'RELEVANCE',
      offset: 0,
      limit: 20,
      language: 'sv',
    }),
  )
  const mini =
    Array.isArray(documents) && count <= MINISEARCH_MOST ? await measureMiniSearch(documents) : null
  console.log(
    JSON.stringify({
      count,
      buildSeconds,
      megabytes,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      nearP50: quantile(near, 0.5),
      miniSearchP50: mini,
    }),
  )

  async function measureMiniSearch(all: readonly PracticeDocument[]): Promise<number> {
    const other = new MiniSearch<PracticeDocument>({
      fields: ['title', 'need', 'method', 'results', 'lessons', 'conditions', 'organisationName'],
    })
    other.addAll(all)
    await timeEach(questions.slice(0, 50), ({ query }) => other.search(query))
    return quantile(await timeEach(questions, ({ query }) => other.search(query)), 0.5)
  }
}

await measure(Number(process.argv[2] ?? 1000))
