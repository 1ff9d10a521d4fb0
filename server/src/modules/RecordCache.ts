import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'

/** Few enough that nobody waits for them, with a pause as long as reading them takes the embedded engine. */
const READ_AHEAD = 50
const PAUSE_MS = 5

/**
 * Records by id, the most recently used ones held in memory. What is missing is read in one batch. A record that
 * changes while it is being read is answered but not held, so that a forgotten record never comes back stale.
 */
export class RecordCache<Row extends { readonly id: string }> {
  readonly #records: LRUCache<string, Row>
  readonly #read: (ids: readonly string[]) => Promise<readonly Row[]>
  #generation = 0

  constructor(read: (ids: readonly string[]) => Promise<readonly Row[]>, most: number) {
    this.#read = read
    this.#records = new LRUCache({ max: most })
  }

  /** The held record, or undefined when it has to be read. */
  peek(id: string): Row | undefined {
    return this.#records.get(id)
  }

  /** The records in the order of the ids, those that do not exist left out; at once when all are held. */
  findMany(ids: readonly string[]): readonly Row[] | Promise<readonly Row[]> {
    const held: Row[] = []
    for (const id of ids) {
      const record = this.#records.get(id)
      if (record === undefined) return this.#findAndRead(ids)
      held.push(record)
    }
    return held
  }

  /** The same for whoever goes through all once: what is read is not held, so that it drives nothing else out. */
  async readMany(ids: readonly string[]): Promise<readonly Row[]> {
    const found = new Map<string, Row>()
    const missing: string[] = []
    for (const id of ids) {
      const record = this.#records.peek(id)
      if (record === undefined) missing.push(id)
      else found.set(id, record)
    }
    if (missing.length > 0) for (const record of await this.#read(missing)) found.set(record.id, record)
    return ids.map((id) => found.get(id)).filter((record) => record !== undefined)
  }

  /** Reads what is not held, some at a time and with room for other work in between, until no more can be held. */
  async readAhead(ids: Iterable<string>, stopping: AbortSignal): Promise<void> {
    let missing: string[] = []
    const readMissing = async (): Promise<void> => {
      await this.#findAndRead(missing)
      missing = []
      await sleep(PAUSE_MS)
    }
    for (const id of ids) {
      if (stopping.aborted || this.#records.size + missing.length >= this.#records.max) break
      if (this.#records.has(id)) continue
      missing.push(id)
      if (missing.length === READ_AHEAD) await readMissing()
    }
    if (missing.length > 0 && !stopping.aborted) await readMissing()
  }

  /** Forgets the records; the next question reads them anew. */
  forget(ids: Iterable<string>): void {
    this.#generation++
    for (const id of ids) this.#records.delete(id)
  }

  /** Forgets every record. */
  clear(): void {
    this.#generation++
    this.#records.clear()
  }

  async #findAndRead(ids: readonly string[]): Promise<readonly Row[]> {
    const found = new Map<string, Row>()
    for (const id of ids) {
      const record = this.#records.get(id)
      if (record !== undefined) found.set(id, record)
    }
    const generation = this.#generation
    const missing = [...new Set(ids)].filter((id) => !found.has(id))
    for (const record of await this.#read(missing)) {
      found.set(record.id, record)
      if (generation === this.#generation) this.#records.set(record.id, record)
    }
    return ids.map((id) => found.get(id)).filter((record) => record !== undefined)
  }
}
