import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the machine-readable report of this run. */
const report = process.env['TEST_REPORT']

export default defineConfig({
  test: {
    reporters: ['default', './server/src/testing/ClosingLineReporter.ts', ...(report === undefined ? [] : ['json'])],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
    projects: [
      {
        test: {
          name: 'server',
          environment: 'node',
          pool: 'forks',
          include: ['server/**/*.test.ts', 'seeds/**/*.test.ts', 'graph-schema/**/*.test.ts'],
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
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
