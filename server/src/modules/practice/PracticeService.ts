import type { GraphReader } from '../../graph/GraphStore.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import { restOn, takeSound, type ReadRow, type ReportUnsound } from '../readRowsApart.ts'
import { RecordCache } from '../RecordCache.ts'
import { UnsoundRecordError } from '../UnsoundRecordError.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
import { listLocalPartners, type LocalPartnerRecord } from './listLocalPartners.ts'
import { listNewFromTwins, type NewFromTwinsQuestion, type TwinPracticeRecord } from './listNewFromTwins.ts'
import { listRunners, type RunnerRecord } from './listRunners.ts'
import { PracticeDirectory } from './PracticeDirectory.ts'
import type { PracticeRecord } from './practiceRecord.ts'
import {
  findPractices,
  findPracticeSources,
  listPracticeIdsByFormerSlug,
  listPracticeIdsBySlug,
  type PracticeSources,
} from './practiceRepository.ts'

interface Named {
  readonly organisations: OrganisationService
  readonly vocabulary: VocabularyService
}

/** Records held at once: about 4 kB each, so some 120 MB when full. */
const MOST_HELD_PRACTICES = 30_000

/** The public practices. */
export class PracticeService {
  readonly #reader: GraphReader
  readonly #named: Named
  readonly #report: ReportUnsound
  readonly #records: RecordCache<PracticeRecord>
  /** Who runs, takes part, which goals: in memory, kept up to date by the change feed. */
  readonly directory = new PracticeDirectory()

  /**
   * Parties and groups of a mapping that are left out among `named` are left out of the records as well. A practice
   * whose row does not fit, or that one who is left out runs, is left out and reported.
   */
  constructor(reader: GraphReader, named: Named, report: ReportUnsound) {
    this.#reader = reader
    this.#named = named
    this.#report = report
    this.#records = new RecordCache(async (ids) => await this.#readSound(ids), MOST_HELD_PRACTICES)
  }

  /** The practices in the order of the ids, without those that do not exist; at once when all are held. */
  findPractices(ids: readonly string[]): readonly PracticeRecord[] | Promise<readonly PracticeRecord[]> {
    return this.#records.findMany(ids)
  }

  /** The same for whoever goes through many once: what is read is not held. */
  async readPractices(ids: readonly string[]): Promise<readonly PracticeRecord[]> {
    return await this.#records.readMany(ids)
  }

  /** Reads as many practices as can be held, so that what is found is there: one that is not costs a way to the graph. */
  async readAhead(stopping: AbortSignal): Promise<void> {
    await this.#records.readAhead(
      Array.from(this.directory.entries(), ({ id }) => id),
      stopping,
    )
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

  /** The practice with this slug, or with this former slug, or null. Throws UnsoundRecordError for one left out. */
  async findPracticeBySlug(slug: string): Promise<PracticeRecord | null> {
    return (await this.findPracticesBySlugs([slug]))[0] ?? null
  }

  /**
   * The practices with these slugs, or with these former slugs, in order; null for one that does not exist. The graph
   * is read as often for many as for one. Throws UnsoundRecordError for one left out.
   */
  async findPracticesBySlugs(slugs: readonly string[]): Promise<(PracticeRecord | null)[]> {
    const ids = await this.#findIds(slugs)
    const found = await this.findPractices([...new Set(ids.values())])
    const byId = new Map(found.map((practice) => [practice.id, practice]))
    await this.refuseUnsound([...ids.values()].filter((id) => !byId.has(id)))
    return slugs.map((slug) => byId.get(ids.get(slug) ?? '') ?? null)
  }

  /** Ids by slug. A slug that is not held may be newer than what is held, or a former one. */
  async #findIds(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>()
    for (const slug of slugs) {
      const id = this.directory.findIdBySlug(slug)
      if (id !== null) ids.set(slug, id)
    }
    for (const list of [listPracticeIdsBySlug, listPracticeIdsByFormerSlug]) {
      const missing = slugs.filter((slug) => !ids.has(slug))
      if (missing.length === 0) break
      for (const [slug, id] of await list(this.#reader, missing)) ids.set(slug, id)
    }
    return ids
  }

  /** Those who run practices that have a concept: the one with most first, then by name. */
  listRunners(conceptId: string): RunnerRecord[] {
    return listRunners(conceptId, this.directory, this.#named.organisations)
  }

  /** Those who take part in what an organisation runs: the one with most practices first, then by name. */
  listLocalPartners(organisationId: string): LocalPartnerRecord[] {
    return listLocalPartners(organisationId, this.directory, this.#named.organisations)
  }

  /** What twins have begun that the municipality has not, the latest start first. */
  listNewFromTwins(question: NewFromTwinsQuestion): TwinPracticeRecord[] {
    return listNewFromTwins(question, { directory: this.directory, vocabulary: this.#named.vocabulary })
  }

  /** Forgets records that have changed. */
  forgetPractices(ids: Iterable<string>): void {
    this.#records.forget(ids)
  }

  /** Forgets every held record. */
  forgetAll(): void {
    this.#records.clear()
  }

  /** Throws UnsoundRecordError when one of the practices would be shown, were it sound. */
  async refuseUnsound(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    for (const { id, problem } of await this.#readApart(ids))
      if (problem !== null) throw new UnsoundRecordError({ label: 'Practice', id, problem })
  }

  async #readSound(ids: readonly string[]): Promise<PracticeRecord[]> {
    const read = await this.#readApart(ids)
    // The rows that the directory is made of are leaner: what they do not show is found out here.
    for (const { id, problem } of read) if (problem !== null) this.directory.remove(id)
    const { organisations, vocabulary } = this.#named
    return takeSound(read, 'Practice', this.#report).map((record) => ({
      ...record,
      partners: record.partners.filter(({ organisationId }) => !organisations.leftOut.has(organisationId)),
      mappings: record.mappings.filter(({ groupId }) => !vocabulary.leftOut.has(groupId)),
    }))
  }

  async #readApart(ids: readonly string[]): Promise<ReadRow<PracticeRecord>[]> {
    const { leftOut } = this.#named.organisations
    const read = await findPractices(this.#reader, ids)
    return read.map((row) => restOn(row, leftOut, ({ runnerIds }) => runnerIds))
  }
}
