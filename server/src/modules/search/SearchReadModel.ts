import { HubError } from '../../errors.ts'
import type { ChangeEntry, GraphStore } from '../../graph/GraphStore.ts'
import type { ReportUnsound } from '../readRowsApart.ts'
import { buildSearchIndexes } from './buildSearchIndexes.ts'
import { ChangeFollower } from './ChangeFollower.ts'
import { planUpdate } from './planUpdate.ts'
import type { SearchIndexes } from './SearchIndexes.ts'

export interface SearchReadModelOptions {
  /** Called when the graph cannot be followed, once per problem and not once per try; with null when it works again. */
  readonly onProblem?: (problem: unknown) => void
  readonly onUnsoundRecord?: ReportUnsound
}

/** How the read model stands. */
export interface SearchReadModelStatus {
  /** True from the first build on; it stays true while the graph is away. */
  readonly ready: boolean
  readonly practices: number
  /** What keeps it from following the graph, or null. */
  readonly problem: string | null
}

/**
 * What the hub holds in memory of the graph: search indexes, names, and who hangs together with whom. Built once,
 * then kept up to date by the change feed, so that what another process writes is found within a second. While the
 * graph is away it answers from memory and catches up by itself.
 *
 * A change that much rests on makes all of it anew beside the old, which answers until the new one takes its place;
 * an answer that has begun on the old one ends on it.
 */
export class SearchReadModel {
  readonly #store: GraphStore
  readonly #onProblem: (problem: unknown) => void
  readonly #onUnsoundRecord: ReportUnsound
  #indexes: SearchIndexes | undefined
  #follower: ChangeFollower | undefined
  #version = 0
  #problem: string | null = null

  constructor(store: GraphStore, { onProblem, onUnsoundRecord }: SearchReadModelOptions = {}) {
    this.#store = store
    this.#onProblem = onProblem ?? (() => undefined)
    this.#onUnsoundRecord = onUnsoundRecord ?? (() => undefined)
  }

  /**
   * Builds the indexes and begins to follow the change feed. Throws when the graph does not answer; it may be started
   * again then.
   */
  async start(): Promise<void> {
    const seq = await this.#build()
    this.#follower = new ChangeFollower(this.#store, {
      seq,
      apply: async (changes) => {
        await this.#apply(changes)
        this.#version += 1
      },
      startOver: async () => await this.#build(),
      onProblem: (problem) => this.#note(problem),
    })
  }

  status(): SearchReadModelStatus {
    return {
      ready: this.#indexes !== undefined,
      practices: this.#indexes?.practices.size ?? 0,
      problem: this.#problem,
    }
  }

  /** Another number whenever changes have been taken in. The change feed's own comes again when a graph is restored. */
  get version(): number {
    return this.#version
  }

  /** Stops following. What is held keeps answering. */
  async close(): Promise<void> {
    await this.#follower?.stop()
  }

  /** The indexes and services that answer now; throws GRAPH_UNAVAILABLE before the first build. */
  current(): SearchIndexes {
    if (this.#indexes === undefined) throw notBuilt()
    return this.#indexes
  }

  /** Builds everything anew and tells the last change that is surely in it. */
  async #build(): Promise<number> {
    const seq = await this.#store.lastChange()
    this.#indexes = await buildSearchIndexes(this.#store, this.#onUnsoundRecord)
    this.#version += 1
    return seq
  }

  async #apply(changes: readonly ChangeEntry[]): Promise<void> {
    const indexes = this.current()
    const { organisations, practices } = indexes.services
    const plan = planUpdate(changes, {
      practicesHeld: practices.directory.size,
      muchRestsOn: (id) => organisations.muchRestsOn(id),
    })
    if (plan.rebuild || !(await indexes.update(plan))) await this.#build()
  }

  #note(problem: unknown): void {
    const text = problem === null ? null : problem instanceof Error ? problem.message : 'unknown problem'
    if (text === this.#problem) return
    this.#problem = text
    this.#onProblem(problem)
  }
}

function notBuilt(): HubError {
  return new HubError('GRAPH_UNAVAILABLE', {
    sv: 'Navet håller på att starta och bygger upp sökningen. Försök igen om en liten stund.',
    en: 'The hub is starting and building its search. Try again in a moment.',
  })
}
