import neo4j from 'neo4j-driver'
import { startNeo4j } from '../../server/src/testing/startNeo4j.ts'
import { PAGE, TEXTS, textsOf, type OpenEngine } from './SearchEngine.ts'

const CREATE_PRACTICES = `// CREATE_PRACTICES
UNWIND $rows AS row
CREATE (p:Practice)
SET p = row`

const CREATE_INDEX = `// CREATE_INDEX
CREATE FULLTEXT INDEX practiceText FOR (p:Practice) ON EACH [${TEXTS.map((field) => `p.${field}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'swedish'}}`

const SEARCH_PRACTICES = `// SEARCH_PRACTICES
CALL db.index.fulltext.queryNodes('practiceText', $question) YIELD node, score
WHERE (size($forms) = 0 OR node.form IN $forms) AND
  (size($areas) = 0 OR any(area IN node.areas WHERE area IN $areas))
WITH node, score ORDER BY score DESC, node.id
RETURN collect(node.id)[0..${PAGE}] AS page, count(*) AS total`

const ROWS_AT_ONCE = 2000
/** Signs that Lucene's query language reads as orders. */
const LUCENE_SIGN = /[+\-&|!(){}[\]^"~*?:\\/]/gu

/** Neo4j's full-text index with the analyzer swedish, all words required; no facets. */
export const openNeo4j: OpenEngine = async (practices) => {
  const server = await startNeo4j()
  if (server === undefined) return undefined
  const driver = neo4j.driver(server.url)
  const rows = practices.map((practice) => ({
    id: practice.id,
    ...textsOf(practice),
    form: practice.form,
    areas: [...practice.areas],
  }))
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await driver.executeQuery(CREATE_PRACTICES, { rows: rows.slice(start, start + ROWS_AT_ONCE) })
  await driver.executeQuery(CREATE_INDEX)
  await driver.executeQuery('CALL db.awaitIndexes(300)')
  return {
    name: 'Neo4j full-text index, swedish',
    answers: 'hits and filter',
    search: async ({ query, forms, areas }) => {
      const { records } = await driver.executeQuery(SEARCH_PRACTICES, {
        question: query
          .split(' ')
          .map((word) => `+${word.replaceAll(LUCENE_SIGN, String.raw`\$&`)}`)
          .join(' '),
        forms,
        areas,
      })
      return neo4j.integer.toNumber(records[0]?.get('total'))
    },
    [Symbol.asyncDispose]: async () => {
      await driver.close()
      await server.stop()
    },
  }
}
