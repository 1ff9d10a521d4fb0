/** The same search and its facets written as one Cypher query, on both engines, against the read model. */
import { z } from 'zod'
import { readSeedFiles } from '../seeds/src/readSeedFiles.ts'
import type { GraphStore } from '../server/src/graph/GraphStore.ts'
import { openGraphStore } from '../server/src/graph/openGraphStore.ts'
import { SearchReadModel } from '../server/src/modules/search/SearchReadModel.ts'
import { startNeo4j } from '../server/src/testing/startNeo4j.ts'
import { fillGraph } from './openBenchHub.ts'
import { makeQuestions } from './questions.ts'
import { figures, printRow, printTable, quantile, timeEach } from './statistics.ts'

const PRACTICES = 20_000
const QUESTIONS = 20

/** Every word must be in a text; hits by title first; counts of form, area, group, status, municipality, county. */
const SEARCH_AS_ONE_QUERY = `// SEARCH_AS_ONE_QUERY
MATCH (p:Practice)
WITH p, toLower(p.title) AS title, toLower(coalesce(p.need, '') + ' ' + coalesce(p.method, '') + ' ' +
  coalesce(p.results, '') + ' ' + coalesce(p.lessons, '') + ' ' + coalesce(p.conditions, '')) AS text
WHERE all(word IN $words WHERE title CONTAINS word OR text CONTAINS word)
WITH p, size([word IN $words WHERE title CONTAINS word]) AS score,
  [(p)-[:HAS_FORM|HAS_STATUS|IN_AREA|FOR_GROUP]->(c:Concept) | c.id] +
  [(p)<-[:RUNS]-(m:Municipality) | m.code] +
  [(p)<-[:RUNS]-(m:Municipality)-[:IN_COUNTY]->(county:County) | 'county:' + county.code] AS values
ORDER BY score DESC, p.completeness DESC, p.id
WITH collect({id: p.id, score: score}) AS hits, collect(values) AS lists
UNWIND (CASE WHEN size(lists) = 0 THEN [[]] ELSE lists END) AS list
UNWIND (CASE WHEN size(list) = 0 THEN [''] ELSE list END) AS value
WITH hits, value, count(*) AS n
RETURN size(hits) AS total, hits[0..20] AS page, collect({value: value, count: n}) AS facets`

const answerRow = z.object({ total: z.int(), page: z.array(z.unknown()), facets: z.array(z.unknown()) })

async function measureStore(store: GraphStore, words: readonly (readonly string[])[]): Promise<number> {
  const ask = async (asked: readonly string[]): Promise<unknown> =>
    await store.read(SEARCH_AS_ONE_QUERY, { words: asked }, answerRow)
  await timeEach(words.slice(0, 5), ask)
  return quantile(await timeEach(words, ask), 0.5)
}

/** Measures the three ways and prints their table. Neo4j is left out, with a line, where there is none. */
export async function measureCypher(): Promise<void> {
  const questions = makeQuestions(await readSeedFiles(), QUESTIONS).map(({ query }) => query)
  const words = questions.map((query) => query.split(' '))
  const embedded = openGraphStore({ url: 'embedded::memory:' })
  await fillGraph(embedded, PRACTICES)
  const readModel = new SearchReadModel(embedded)
  await readModel.start()
  const search = (query: string): unknown =>
    readModel.current().practices.search({
      query,
      filter: {},
      near: null,
      sort: 'RELEVANCE',
      offset: 0,
      limit: 20,
      language: 'sv',
    })
  await timeEach(questions, search)
  const own = quantile(await timeEach(questions, search), 0.5)
  const onEmbedded = await measureStore(embedded, words)
  await readModel.close()
  await embedded.close()

  printTable(
    `One search with facets, ${PRACTICES.toLocaleString('en')} practices`,
    'How',
    'median ms',
    'against the read model',
  )
  printRow('search read model', figures(own), '1')
  printRow('one Cypher query, embedded engine', figures(onEmbedded), figures(onEmbedded / own))
  const server = await startNeo4j()
  if (server === undefined) {
    console.log('\nNo Neo4j here: its row is left out.')
    return
  }
  try {
    const neo4j = openGraphStore({ url: server.url })
    await fillGraph(neo4j, PRACTICES)
    const onNeo4j = await measureStore(neo4j, words)
    printRow('one Cypher query, Neo4j', figures(onNeo4j), figures(onNeo4j / own))
    await neo4j.close()
  } finally {
    await server.stop()
  }
}
