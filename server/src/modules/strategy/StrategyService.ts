import type { GraphReader } from '../../graph/GraphStore.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import { restOn, takeSound, type ReadRow, type ReportUnsound } from '../readRowsApart.ts'
import { RecordCache } from '../RecordCache.ts'
import { UnsoundRecordError } from '../UnsoundRecordError.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
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

interface Named {
  readonly organisations: OrganisationService
  readonly vocabulary: VocabularyService
}

/** The strategies, their passages and decisions. */
export class StrategyService {
  readonly #reader: GraphReader
  readonly #named: Named
  readonly #report: ReportUnsound
  readonly #records: RecordCache<StrategyRecord>
  #directory = new StrategyDirectory([])

  /**
   * A strategy whose row does not fit, or whose owner or type is left out among `named`, is left out and reported, and
   * so is a passage or a decision whose row does not fit.
   */
  constructor(reader: GraphReader, named: Named, report: ReportUnsound) {
    this.#reader = reader
    this.#named = named
    this.#report = report
    this.#records = new RecordCache(
      async (ids) => takeSound(await this.#readApart(ids), 'Strategy', report),
      MOST_HELD_STRATEGIES,
    )
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

  /** The strategy with this slug, or with this former slug, or null. Throws UnsoundRecordError for one left out. */
  async findStrategyBySlug(slug: string): Promise<StrategyRecord | null> {
    const id =
      this.#directory.findIdBySlug(slug) ??
      (await findStrategyIdBySlug(this.#reader, slug)) ??
      (await findStrategyIdByFormerSlug(this.#reader, slug))
    if (id === null) return null
    const [strategy] = await this.findStrategies([id])
    return strategy ?? (await this.refuseUnsound(id))
  }

  /** Forgets every held record. */
  forgetAll(): void {
    this.#records.clear()
  }

  /** Per strategy its passages, in order. */
  async listPassages(ids: readonly string[]): Promise<readonly PassageRecord[][]> {
    const sound = takeSound(await listPassages(this.#reader, ids), 'Passage', this.#report)
    const rows = Map.groupBy(sound, (row) => row.strategyId)
    return ids.map((id) => rows.get(id) ?? [])
  }

  /** Per id its decision, or null for one that is gone or left out. */
  async findDecisions(ids: readonly string[]): Promise<readonly (DecisionRecord | null)[]> {
    const sound = takeSound(await findDecisions(this.#reader, ids), 'Decision', this.#report)
    const rows = new Map(sound.map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  }

  /** Null for a strategy that is gone; throws UnsoundRecordError for one that would be shown, were it sound. */
  async refuseUnsound(id: string): Promise<null> {
    const [read] = await this.#readApart([id])
    if (read === undefined || read.problem === null) return null
    throw new UnsoundRecordError({ label: 'Strategy', id, problem: read.problem })
  }

  async #readApart(ids: readonly string[]): Promise<ReadRow<StrategyRecord>[]> {
    const { organisations, vocabulary } = this.#named
    const leftOut = organisations.leftOut.union(vocabulary.leftOut)
    const read = await findStrategies(this.#reader, ids)
    return read.map((row) => restOn(row, leftOut, ({ ownerIds, typeIds }) => [...ownerIds, ...typeIds]))
  }
}
