import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { startNeo4j } from '../../server/src/testing/startNeo4j.ts'
import type { RankingSystem } from './RankingSystem.ts'
import { TEXT_FIELDS, type SearchableText } from './SearchableText.ts'

const CREATE_PRACTICES = `// CREATE_PRACTICES
UNWIND $texts AS text
CREATE (p:Practice)
SET p = text`

const CREATE_INDEX = `// CREATE_INDEX
CREATE FULLTEXT INDEX practiceText FOR (p:Practice) ON EACH [${TEXT_FIELDS.map((field) => `p.${field}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'swedish'}}`

const RANK_PRACTICES = `// RANK_PRACTICES
CALL db.index.fulltext.queryNodes('practiceText', $question) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
LIMIT $limit`

/** Signs that Lucene's query language reads as orders. */
const LUCENE_SIGN = /[+\-&|!(){}[\]^"~*?:\\/]/gu

/** Neo4j's full-text index with the analyzer `swedish`; undefined where no Neo4j can be started. Ends with its scope. */
export async function rankWithNeo4j(
  texts: readonly SearchableText[],
): Promise<(RankingSystem & AsyncDisposable) | undefined> {
  const server = await startNeo4j()
  if (server === undefined) return undefined
  const driver = neo4j.driver(server.url)
  await driver.executeQuery(CREATE_PRACTICES, { texts })
  await driver.executeQuery(CREATE_INDEX)
  await driver.executeQuery('CALL db.awaitIndexes(60)')
  return {
    name: 'Neo4j full-text, swedish',
    rank: async (question, limit) => {
      const escaped = question.replaceAll(LUCENE_SIGN, String.raw`\$&`)
      const { records } = await driver.executeQuery(RANK_PRACTICES, {
        question: escaped,
        limit: neo4j.int(limit),
      })
      return records.map((record) => z.string().parse(record.get('id')))
    },
    [Symbol.asyncDispose]: async () => {
      await driver.close()
      await server.stop()
    },
  }
}
