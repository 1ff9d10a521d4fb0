import type { TestProject } from 'vitest/node'
import { buildClient } from './buildClient.ts'
import { startHub } from './startHub.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one hub of the browser run answers. */
    hubAddress: string
  }
}

/** One hub for all browser tests: they only read, and what a reader chooses stands in the reader's own browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildClient()
  const hub = await startHub()
  project.provide('hubAddress', hub.address)
  return hub.stop
}
