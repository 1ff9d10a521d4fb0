import { HubError } from '../errors.ts'
import { limitReads } from '../graph/readLimit.ts'

/** How long one operation may take before the asker is told that it took too long. */
const OPERATION_TIME_MS = 10_000

/**
 * Gives what `work` gives, or throws TIMEOUT when that takes too long. From then on the work begins no new read, and
 * Neo4j ends the one under way; the embedded engine cannot, and finishes it.
 */
export async function withinTime<Result>(
  work: () => Result | Promise<Result>,
  milliseconds = OPERATION_TIME_MS,
): Promise<Result> {
  const ending = new AbortController()
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const error = tookTooLong(milliseconds)
    ending.abort(error)
    reject(error)
  }, milliseconds)
  const limit = { signal: ending.signal, endsAt: performance.now() + milliseconds }
  try {
    return await Promise.race([limitReads(limit, work), tooLate])
  } finally {
    clearTimeout(timer)
  }
}

function tookTooLong(milliseconds: number): HubError {
  return new HubError('TIMEOUT', {
    sv: `Frågan tog längre tid än ${milliseconds / 1000} sekunder. Be om mindre, eller försök igen om en stund.`,
    en: `The query took longer than ${milliseconds / 1000} seconds. Ask for less, or try again in a moment.`,
  })
}
