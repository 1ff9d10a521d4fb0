import type { GraphReader } from '../../graph/GraphStore.ts'
import { RecordCache } from '../RecordCache.ts'
import { PracticeDirectory } from './PracticeDirectory.ts'
import type { PracticeRecord } from './practiceRecord.ts'
import { findPracticeIdByFormerSlug, findPracticeIdBySlug, findPractices } from './practiceRepository.ts'

/** Records held at once: about 4 kB each, so some 80 MB when full. */
const MOST_HELD_PRACTICES = 20_000

/** The public practices. */
export class PracticeService {
  readonly #reader: GraphReader
  readonly #records: RecordCache<PracticeRecord>
  #directory = new PracticeDirectory()

  constructor(reader: GraphReader) {
    this.#reader = reader
    this.#records = new RecordCache(async (ids) => await findPractices(reader, ids), MOST_HELD_PRACTICES)
  }

  /** Who runs, takes part, which goals: in memory, kept up to date by the change feed. */
  get directory(): PracticeDirectory {
    return this.#directory
  }

  /** Takes over a directory that has been built anew, and forgets what was held before. */
  replaceDirectory(directory: PracticeDirectory): void {
    this.#directory = directory
    this.#records.clear()
  }

  /** The practices in the order of the ids, without those that do not exist; at once when all are held. */
  findPractices(ids: readonly string[]): readonly PracticeRecord[] | Promise<readonly PracticeRecord[]> {
    return this.#records.findMany(ids)
  }

  /** The held practice, or undefined when it has to be read. */
  peekPractice(id: string): PracticeRecord | undefined {
    return this.#records.peek(id)
  }

  /** The practice with this slug, or with this former slug, or null. */
  async findPracticeBySlug(slug: string): Promise<PracticeRecord | null> {
    const id =
      this.#directory.findIdBySlug(slug) ??
      (await findPracticeIdBySlug(this.#reader, slug)) ??
      (await findPracticeIdByFormerSlug(this.#reader, slug))
    return id === null ? null : ((await this.findPractices([id]))[0] ?? null)
  }

  /** Forgets records that have changed. */
  forgetPractices(ids: Iterable<string>): void {
    this.#records.forget(ids)
  }
  /** Forgets every held record. */
  forgetAll(): void {
    this.#records.clear()
  }
}
