import type { GraphReader } from '../../graph/GraphStore.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import { RecordCache } from '../RecordCache.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
import { PracticeDirectory } from './PracticeDirectory.ts'
import type { PracticeRecord } from './practiceRecord.ts'
import {
  findPracticeIdByFormerSlug,
  findPracticeIdBySlug,
  findPractices,
  findPracticeSources,
  listFormerPracticeSlugs,
  type PracticeSources,
} from './practiceRepository.ts'

/** Records held at once: about 4 kB each, so some 120 MB when full. */
const MOST_HELD_PRACTICES = 30_000

/** The public practices. */
export class PracticeService {
  readonly #reader: GraphReader
  readonly #records: RecordCache<PracticeRecord>
  #directory = new PracticeDirectory()

  /** Parties and groups of a mapping that are left out among `named` are left out of the records as well. */
  constructor(
    reader: GraphReader,
    named: { readonly organisations: OrganisationService; readonly vocabulary: VocabularyService },
  ) {
    this.#reader = reader
    const withoutUnsound = (record: PracticeRecord): PracticeRecord => ({
      ...record,
      partners: record.partners.filter(
        ({ organisationId }) => !named.organisations.leftOut.has(organisationId),
      ),
      mappings: record.mappings.filter(({ groupId }) => !named.vocabulary.leftOut.has(groupId)),
    })
    this.#records = new RecordCache(
      async (ids) => (await findPractices(reader, ids)).map(withoutUnsound),
      MOST_HELD_PRACTICES,
    )
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

  /** Reads as many practices as can be held, so that what is found is there: one that is not costs a way to the graph. */
  async readAhead(stopping: AbortSignal): Promise<void> {
    await this.#records.readAhead(
      Array.from(this.#directory.entries(), ({ id }) => id),
      stopping,
    )
  }

  /** The same for whoever goes through many once: what is read is not held. */
  async readPractices(ids: readonly string[]): Promise<readonly PracticeRecord[]> {
    return await this.#records.readMany(ids)
  }

  /** Titles and sources of the practices, in the order of the ids, without those that do not exist. */
  async readSources(ids: readonly string[]): Promise<PracticeSources[]> {
    const byId = new Map((await findPracticeSources(this.#reader, ids)).map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id)).filter((row) => row !== undefined)
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

  /**
   * The practices with these slugs, or with these former slugs, in order; null for one that does not exist. The graph
   * is read as often for many as for one.
   */
  async findPracticesBySlugs(slugs: readonly string[]): Promise<(PracticeRecord | null)[]> {
    const held = slugs.map((slug) => this.#directory.findIdBySlug(slug))
    const missing = slugs.filter((_, index) => held[index] === null)
    const former = missing.length === 0 ? null : await listFormerPracticeSlugs(this.#reader, missing)
    const ids = slugs.map((slug, index) => held[index] ?? former?.get(slug) ?? null)
    const found = await this.findPractices([...new Set(ids.filter((id) => id !== null))])
    const byId = new Map(found.map((practice) => [practice.id, practice]))
    return ids.map((id) => (id === null ? null : (byId.get(id) ?? null)))
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
