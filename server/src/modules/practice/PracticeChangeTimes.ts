import type { GraphStore } from '../../graph/GraphStore.ts'

/** Entries of the change feed read at once. */
const BATCH = 5000

/**
 * When each practice was last changed, by the change feed, so that it is the same whenever and wherever the hub runs.
 * The feed is read when somebody asks first, and after that only what has come since.
 */
export class PracticeChangeTimes {
  readonly #store: Pick<GraphStore, 'readChanges' | 'lastChange'>
  readonly #times = new Map<string, string>()
  #seq = 0
  #reading: Promise<void> | undefined

  constructor(store: Pick<GraphStore, 'readChanges' | 'lastChange'>) {
    this.#store = store
  }

  /** Time of the last change by id of practice, ISO 8601, UTC. Throws GRAPH_UNAVAILABLE while the graph is away. */
  async listTimes(): Promise<ReadonlyMap<string, string>> {
    this.#reading ??= this.#catchUp().finally(() => {
      this.#reading = undefined
    })
    await this.#reading
    return this.#times
  }

  async #catchUp(): Promise<void> {
    const last = await this.#store.lastChange()
    // A feed that has jumped back is another one: the graph was restored.
    if (last < this.#seq) {
      this.#times.clear()
      this.#seq = 0
    }
    while (this.#seq < last) {
      const changes = await this.#store.readChanges(this.#seq, BATCH)
      for (const { label, id, at } of changes) if (label === 'Practice') this.#times.set(id, at)
      this.#seq = changes.at(-1)?.seq ?? last
    }
  }
}
