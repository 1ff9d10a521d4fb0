import type { GraphReader } from '../../graph/GraphStore.ts'
import { listHistory, type HistoryEntryRecord } from './historyRepository.ts'

/** When records came into the hub and when they were changed, as the change feed has it. */
export class HistoryService {
  readonly #reader: GraphReader

  constructor(reader: GraphReader) {
    this.#reader = reader
  }

  /** One list per id, in the order of the ids: latest day first. */
  async listHistory(
    label: 'Practice' | 'Strategy',
    ids: readonly string[],
  ): Promise<readonly (readonly HistoryEntryRecord[])[]> {
    const entries = Map.groupBy(await listHistory(this.#reader, label, ids), ({ id }) => id)
    return ids.map((id) => entries.get(id) ?? [])
  }
}
