import { setTimeout as pause } from 'node:timers/promises'
import { GraphConflictError } from './graphErrors.ts'

const ATTEMPTS = 12
const FIRST_PAUSE_MS = 2
const LONGEST_PAUSE_MS = 250

/**
 * Runs `attempt` until it ends without a write conflict, at most twelve times. Pauses double and are drawn at
 * random up to the full length, so that writers that met once do not meet again at the same moment.
 */
export async function retryOnConflict<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let round = 1; ; round++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof GraphConflictError) || round === ATTEMPTS) throw error
      await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** round))
    }
  }
}
