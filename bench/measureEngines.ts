/** The same questions on the same practices by the hub's read model and by search engines that others would take. */
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import { PracticeIndex } from '../server/src/search/practices/PracticeIndex.ts'
import type { PracticeDocument } from '../server/src/search/practices/practiceSearch.ts'
import { openMiniSearch } from './engines/openMiniSearch.ts'
import { openNeo4j } from './engines/openNeo4j.ts'
import { openOrama } from './engines/openOrama.ts'
import { openPostgres } from './engines/openPostgres.ts'
import { PAGE, type OpenEngine } from './engines/SearchEngine.ts'
import { makeQuestions, type Question } from './questions.ts'
import { figures, printRow, printTable, quantile, timeEach } from './statistics.ts'
import { readSearchContext, syntheticDocuments } from './syntheticDocuments.ts'

const PRACTICES = 20_000
const QUESTIONS = 600
/** A question with so many hits in the read model is one whose facets have much to count. */
const BROAD = 1000

/** The hub's read model with everything that the search page shows: facets, reasons, marks, sentence. */
const openReadModel: OpenEngine = async (practices: readonly PracticeDocument[]) => {
  const { context } = await readSearchContext()
  const index = new PracticeIndex(practices, context)
  return {
    name: 'search read model',
    answers: 'hits, filter, fifteen facets, reasons, marks, sentence, spelling',
    search: ({ query, forms, areas }) => {
      const { totalCount } = index.search({
        query,
        filter: { forms, areas },
        near: null,
        sort: 'RELEVANCE',
        offset: 0,
        limit: PAGE,
        language: 'sv',
      })
      return Promise.resolve(totalCount)
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}

const ENGINES: readonly OpenEngine[] = [openReadModel, openMiniSearch, openOrama, openNeo4j, openPostgres]

/** Measures each engine in turn and prints their table; one that is not installed is named as such. */
export async function measureEngines(): Promise<void> {
  const files = await readSeedFiles()
  const practices = [...syntheticDocuments(files, PRACTICES)]
  const questions = makeQuestions(files, QUESTIONS)
  const warming = questions.slice(0, QUESTIONS / 2)
  const asked: readonly Question[] = questions.slice(QUESTIONS / 2)
  printTable(
    `Search engines, ${PRACTICES.toLocaleString('en')} practices, questions never asked before`,
    'Engine',
    'answers',
    'p50 ms',
    'p99 ms',
    'mean ms',
    'mean against the read model',
    'hits, mean',
    `questions with ${BROAD.toLocaleString('en')} hits or more, mean ms`,
    'against the read model',
  )
  let own: { readonly mean: number; readonly broad: number; readonly totals: readonly number[] } | undefined
  for (const open of ENGINES) {
    await using engine = await open(practices)
    if (engine === undefined) {
      console.log('| (one engine is not installed here) |')
      continue
    }
    await timeEach(warming, engine.search)
    const totals: number[] = []
    const times = await timeEach(asked, async (question) => totals.push(await engine.search(question)))
    // What is broad is told by one engine, so that all are measured on the same questions.
    const broadBy = own?.totals ?? totals
    const mean = meanOf(times)
    const broad = meanOf(times.filter((_, place) => (broadBy[place] ?? 0) >= BROAD))
    own ??= { mean, broad, totals }
    printRow(
      engine.name,
      engine.answers,
      figures(quantile(times, 0.5)),
      figures(quantile(times, 0.99)),
      figures(mean),
      figures(mean / own.mean),
      figures(meanOf(totals)),
      figures(broad),
      figures(broad / own.broad),
    )
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
