import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the machine-readable report of this run. */
const report = process.env['TEST_REPORT']
const onNeo4j = process.env['GRAPH_TEST_ENGINE'] === 'neo4j'

export default defineConfig({
  test: {
    reporters: [
      'default',
      './server/src/testing/ClosingLineReporter.ts',
      ...(report === undefined ? [] : ['json']),
    ],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
    projects: [
      {
        test: {
          name: 'server',
          environment: 'node',
          pool: 'forks',
          // As in Node itself: the tests and the libraries must share one GraphQL, and it comes in two formats.
          alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
          include: ['server/**/*.test.ts', 'seeds/**/*.test.ts', 'graph-schema/**/*.test.ts'],
          // A file whose name ends so is about one engine only.
          exclude: [onNeo4j ? '**/*.embedded.test.ts' : '**/*.neo4j.test.ts'],
          globalSetup: ['server/src/testing/neo4jGlobalSetup.ts'],
          // Neo4j Community has one database, which each test graph wipes.
          fileParallelism: !onNeo4j,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'client',
          environment: 'node',
          include: ['client/src/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          include: ['client/e2e/**/*.test.ts'],
          globalSetup: ['client/e2e/testing/hubGlobalSetup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What a page comes to is waited for as Playwright waits: a busy machine is no failure. The default is a second.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
