import { setTimeout as wait } from 'node:timers/promises'
import { GraphUnavailableError } from './graph/graphErrors.ts'
import type { GraphStore } from './graph/GraphStore.ts'
import type { Announce } from './prepareGraph.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 10_000

/**
 * Does the work once Neo4j answers: while it is away the work is tried again, with growing pauses, until it is done
 * or the hub stops. An embedded graph that cannot be used will not get better by waiting, so its error is thrown.
 */
export async function waitForGraph<Result>(
  store: GraphStore,
  { announce, stopping }: { readonly announce: Announce; readonly stopping: AbortSignal },
  work: () => Promise<Result>,
): Promise<Result> {
  let told = false
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      const result = await work()
      if (told) announce('The graph answers again.')
      return result
    } catch (error) {
      if (store.engine === 'embedded' || !(error instanceof GraphUnavailableError)) throw error
      if (!told) announce(`${error.message} Trying again until it answers.`)
      told = true
      await wait(pause, undefined, { signal: stopping })
    }
  }
}
