import { AsyncLocalStorage } from 'node:async_hooks'

/** Until when a piece of work may read the graph. */
export interface ReadLimit {
  /** Aborted when the time is up; a read that would begin after that throws its reason. */
  readonly signal: AbortSignal
  /** When the time is up, by performance.now(). */
  readonly endsAt: number
}

const limits = new AsyncLocalStorage<ReadLimit | undefined>()

/** Runs work whose reads, however deep below it, keep to the limit. */
export function limitReads<Result>(limit: ReadLimit, work: () => Result): Result {
  return limits.run(limit, work)
}

/** Runs what several askers wait for under the limit of none, so that it does not end with the one who came first. */
export function withoutReadLimit<Result>(work: () => Result): Result {
  return limits.run(undefined, work)
}

/** Throws what the limit says when its time is up. */
export function refuseWhenTimeIsUp(): void {
  limits.getStore()?.signal.throwIfAborted()
}

/** Whole milliseconds that a read may take from now on, at least one; `longest` where there is no limit or a later one. */
export function timeLeft(longest: number): number {
  const limit = limits.getStore()
  if (limit === undefined) return longest
  return Math.max(1, Math.min(longest, Math.ceil(limit.endsAt - performance.now())))
}
