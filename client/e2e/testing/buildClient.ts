import { execFile } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

const BUILT = ['client/dist/browser/.vite/manifest.json', 'client/dist/server/entryServer.js']
const SOURCES = ['client/src/**/*.*', 'client/public/*', 'graph-schema/**/*.ts', 'vite.config.ts']

/** Builds the pages where the build is missing or older than what it is made from. */
export async function buildClient(): Promise<void> {
  if (BUILT.every((path) => existsSync(path))) {
    const builtAt = Math.min(...BUILT.map(changedAt))
    if (globSync(SOURCES).every((path) => changedAt(path) <= builtAt)) return
  }
  // A test run has a NODE_ENV of its own, with which Vite would build for development.
  const options = { env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 1e8 }
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app'], options)
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs
}
