import { startNeo4j } from './startNeo4j.ts'

const MISSING =
  'No Neo4j for the tests: set NEO4J_TEST_URI, start Docker, or install Maven and Java 17 or later.'

/** Gives a run with GRAPH_TEST_ENGINE=neo4j its server in NEO4J_TEST_URI, and takes it down afterwards. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['GRAPH_TEST_ENGINE'] !== 'neo4j' || process.env['NEO4J_TEST_URI'] !== undefined)
    return undefined
  const server = await startNeo4j()
  if (server === undefined) {
    if (process.env['CI'] === 'true') throw new Error(MISSING)
    process.stdout.write(`${MISSING} The Neo4j tests are skipped.\n`)
    // Nothing has run yet; a failing exit would tell a machine without Neo4j that its tests are red.
    process.exit(0)
  }
  process.env['NEO4J_TEST_URI'] = server.url
  return server.stop
}
