import { setTimeout as sleep } from 'node:timers/promises'
import type { ChangeEntry, GraphStore } from '../../graph/GraphStore.ts'

/** How long a change may wait before it is looked for. */
const POLL_MS = 300
const AFTER_PROBLEM_MS = 1000
const BATCH = 2000

export interface FollowOptions {
  /** The last change that is already known. */
  readonly seq: number
  /** Takes in changes, oldest first. When it throws, the same changes come again. */
  readonly apply: (changes: readonly ChangeEntry[]) => Promise<void>
  /** Takes in everything anew and tells the last change then known; asked for when the feed has jumped back. */
  readonly startOver: () => Promise<number>
  /** Called each time a round fails, and with null when one works again. */
  readonly onProblem: (problem: unknown) => void
}

/** Follows the change feed until it is stopped. A graph that goes away is asked again until it answers. */
export class ChangeFollower {
  readonly #store: GraphStore
  readonly #options: FollowOptions
  readonly #stopping = new AbortController()
  readonly #following: Promise<void>
  #seq: number

  constructor(store: GraphStore, options: FollowOptions) {
    this.#store = store
    this.#options = options
    this.#seq = options.seq
    this.#following = this.#follow()
  }

  /** Stops following; resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#following
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      let pause = POLL_MS
      try {
        await this.#takeIn(signal)
        this.#options.onProblem(null)
      } catch (problem) {
        this.#options.onProblem(problem)
        pause = AFTER_PROBLEM_MS
      }
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  async #takeIn(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const last = await this.#store.lastChange()
      if (last === this.#seq) return
      if (last < this.#seq) {
        this.#seq = await this.#options.startOver()
        return
      }
      const changes = await this.#store.readChanges(this.#seq, BATCH)
      await this.#options.apply(changes)
      this.#seq = changes.at(-1)?.seq ?? last
    }
  }
}
