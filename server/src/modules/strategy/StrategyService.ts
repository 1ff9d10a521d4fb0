import type { GraphReader } from '../../graph/GraphStore.ts'
import { RecordCache } from '../RecordCache.ts'
import { StrategyDirectory } from './StrategyDirectory.ts'
import type { DecisionRecord, PassageRecord, StrategyRecord } from './strategyRecord.ts'
import {
  findDecisions,
  findStrategies,
  findStrategyIdByFormerSlug,
  findStrategyIdBySlug,
  listPassages,
} from './strategyRepository.ts'

const MOST_HELD_STRATEGIES = 5000

/** The strategies, their passages and decisions. */
export class StrategyService {
  readonly #reader: GraphReader
  readonly #records: RecordCache<StrategyRecord>
  #directory = new StrategyDirectory([])

  constructor(reader: GraphReader) {
    this.#reader = reader
    this.#records = new RecordCache(async (ids) => await findStrategies(reader, ids), MOST_HELD_STRATEGIES)
  }

  /** Whose they are and which goals they name: in memory, kept up to date by the change feed. */
  get directory(): StrategyDirectory {
    return this.#directory
  }

  /** Takes over a directory that has been built anew, and forgets the records held before. */
  replaceDirectory(directory: StrategyDirectory): void {
    this.#directory = directory
    this.#records.clear()
  }

  /** The strategies in the order of the ids, without those that do not exist; at once when all are held. */
  findStrategies(ids: readonly string[]): readonly StrategyRecord[] | Promise<readonly StrategyRecord[]> {
    return this.#records.findMany(ids)
  }

  /** The held strategy, or undefined when it has to be read. */
  peekStrategy(id: string): StrategyRecord | undefined {
    return this.#records.peek(id)
  }

  /** The strategy with this slug, or with this former slug, or null. */
  async findStrategyBySlug(slug: string): Promise<StrategyRecord | null> {
    const id =
      this.#directory.findIdBySlug(slug) ??
      (await findStrategyIdBySlug(this.#reader, slug)) ??
      (await findStrategyIdByFormerSlug(this.#reader, slug))
    return id === null ? null : ((await this.findStrategies([id]))[0] ?? null)
  }

  /** Forgets every held record. */
  forgetAll(): void {
    this.#records.clear()
  }

  /** Per strategy its passages, in order. */
  async listPassages(ids: readonly string[]): Promise<readonly PassageRecord[][]> {
    const rows = Map.groupBy(await listPassages(this.#reader, ids), (row) => row.strategyId)
    return ids.map((id) => rows.get(id) ?? [])
  }

  /** Per id its decision, or null. */
  async findDecisions(ids: readonly string[]): Promise<readonly (DecisionRecord | null)[]> {
    const rows = new Map((await findDecisions(this.#reader, ids)).map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  }
}
