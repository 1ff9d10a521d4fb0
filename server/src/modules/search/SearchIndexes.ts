import type { GraphReader } from '../../graph/GraphStore.ts'
import { OrganisationIndex } from '../../search/OrganisationIndex.ts'
import { PracticeIndex } from '../../search/PracticeIndex.ts'
import type { PracticeDocument } from '../../search/practiceSearch.ts'
import { StrategyIndex } from '../../search/StrategyIndex.ts'
import { PracticeDirectory } from '../practice/PracticeDirectory.ts'
import type { PracticeService } from '../practice/PracticeService.ts'
import { takeSound, type ReportUnsound } from '../readRowsApart.ts'
import { StrategyDirectory } from '../strategy/StrategyDirectory.ts'
import type { StrategyService } from '../strategy/StrategyService.ts'
import { toPracticeDocument, toPracticeEntry } from './practiceDocument.ts'
import {
  listSearchWords,
  toPracticeContext,
  toStrategyContext,
  type NamingServices,
} from './searchContext.ts'
import {
  findSearchedPractices,
  listSearchedPassages,
  listSearchedPractices,
  listSearchedStrategies,
  type SearchedPractice,
} from './searchRepository.ts'
import { restOnSound } from './restOnSound.ts'
import { toStrategyDocument, toStrategyEntry } from './strategyDocument.ts'

/** The services that the indexes feed and are fed from. */
export interface IndexedServices extends NamingServices {
  readonly practices: PracticeService
  readonly strategies: StrategyService
}

/** The three search indexes with the directories beside them, all read from one graph. */
export class SearchIndexes {
  readonly #reader: GraphReader
  readonly #services: IndexedServices
  readonly #report: ReportUnsound
  readonly practices: PracticeIndex
  strategies: StrategyIndex
  organisations: OrganisationIndex
  #registrationNumbers: ReadonlyMap<string, readonly string[]>

  private constructor(
    reader: GraphReader,
    services: IndexedServices,
    report: ReportUnsound,
    parts: {
      readonly practices: PracticeIndex
      readonly strategies: StrategyIndex
      readonly registrationNumbers: ReadonlyMap<string, readonly string[]>
    },
  ) {
    this.#reader = reader
    this.#services = services
    this.#report = report
    this.practices = parts.practices
    this.strategies = parts.strategies
    this.#registrationNumbers = parts.registrationNumbers
    this.organisations = indexOrganisations(services)
  }

  /** Reads names, figures, strategies and practices, and builds every index from them. Unsound records are reported. */
  static async build(
    reader: GraphReader,
    services: IndexedServices,
    report: ReportUnsound,
  ): Promise<SearchIndexes> {
    const { vocabulary, goals, organisations, indicators } = services
    await Promise.all([vocabulary.refresh(), goals.refresh(), organisations.refresh()])
    await indicators.refresh()
    const { index: strategies, registrationNumbers } = await indexStrategies(reader, services, report)
    const directory = new PracticeDirectory()
    const documents = listPracticeDocuments(reader, { directory, services, registrationNumbers, report })
    const index = await PracticeIndex.fromPages(documents, toPracticeContext(services))
    services.practices.replaceDirectory(directory)
    return new SearchIndexes(reader, services, report, { practices: index, strategies, registrationNumbers })
  }

  /** Reads the practices anew; those that are gone or no longer public are taken away. */
  async updatePractices(ids: readonly string[]): Promise<void> {
    const { practices, organisations } = this.#services
    const read = await findSearchedPractices(this.#reader, ids)
    const rows = takeSound(read.map(restOnSound(this.#services).practice), 'Practice', this.#report)
    const shown = new Map(rows.filter(isPublic).map((row) => [row.id, row]))
    for (const id of ids) {
      const row = shown.get(id)
      if (row === undefined) {
        practices.directory.remove(id)
        this.practices.remove(id)
      } else {
        const entry = toPracticeEntry(row)
        const numbers = numbersOf(row, this.#registrationNumbers)
        practices.directory.upsert(entry)
        this.practices.upsert(toPracticeDocument(row, entry, organisations, numbers))
      }
    }
    practices.forgetPractices(ids)
    this.organisations = indexOrganisations(this.#services)
  }

  /** Reads the strategies anew: they are few, and a passage or decision changes them as well. */
  async updateStrategies(): Promise<void> {
    const { index, registrationNumbers } = await indexStrategies(this.#reader, this.#services, this.#report)
    this.strategies = index
    this.#registrationNumbers = registrationNumbers
  }

  /** Puts changed names of organisations on what they run and take part in. */
  async updateOrganisations(ids: readonly string[]): Promise<void> {
    const { directory } = this.#services.practices
    const touched = ids.flatMap((id) => [...directory.runBy(id), ...directory.partneredBy(id)])
    await this.updatePractices([...new Set(touched)])
    await this.updateStrategies()
  }

  /** Uses the synonyms and related words that the vocabulary now holds. */
  updateWords(): void {
    const words = listSearchWords(this.#services.vocabulary)
    this.practices.updateWords(words)
    this.strategies.updateWords(words)
  }
}

/** The public practices page by page, each entered in the directory as it passes. */
async function* listPracticeDocuments(
  reader: GraphReader,
  {
    directory,
    services,
    registrationNumbers,
    report,
  }: {
    readonly directory: PracticeDirectory
    readonly services: IndexedServices
    readonly registrationNumbers: ReadonlyMap<string, readonly string[]>
    readonly report: ReportUnsound
  },
): AsyncGenerator<PracticeDocument[]> {
  for await (const page of listSearchedPractices(reader))
    yield takeSound(page.map(restOnSound(services).practice), 'Practice', report)
      .filter(isPublic)
      .map((row) => {
        const entry = toPracticeEntry(row)
        directory.upsert(entry)
        return toPracticeDocument(row, entry, services.organisations, numbersOf(row, registrationNumbers))
      })
}

function isPublic({ visibility }: SearchedPractice): boolean {
  return visibility === 'PUBLIC'
}

function numbersOf(
  { strategyIds }: SearchedPractice,
  registrationNumbers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return strategyIds.flatMap((id) => registrationNumbers.get(id) ?? [])
}

async function indexStrategies(reader: GraphReader, services: IndexedServices, report: ReportUnsound) {
  const [rows, passages] = await Promise.all([
    Array.fromAsync(listSearchedStrategies(reader)),
    Array.fromAsync(listSearchedPassages(reader)),
  ])
  const resting = restOnSound(services)
  const soundPassages = takeSound(passages.flat().map(resting.passage), 'Passage', report)
  const passagesOf = Map.groupBy(soundPassages, ({ strategyIds }) => strategyIds[0])
  const strategies = takeSound(rows.flat().map(resting.strategy), 'Strategy', report).map((row) => ({
    row,
    passages: passagesOf.get(row.id) ?? [],
  }))
  const documents = strategies.map(({ row, passages }) =>
    toStrategyDocument(row, passages, services.organisations),
  )
  const index = new StrategyIndex(documents, toStrategyContext(services))
  services.strategies.replaceDirectory(
    new StrategyDirectory(strategies.map(({ row, passages }) => toStrategyEntry(row, passages))),
  )
  const registrationNumbers = new Map(
    documents.map((document) => [document.id, document.registrationNumbers] as const),
  )
  return { index, registrationNumbers }
}

function indexOrganisations({ organisations, practices }: IndexedServices): OrganisationIndex {
  return new OrganisationIndex(
    organisations.listOrganisations().map(({ id, slug, name, fullName, kind }) => ({
      id,
      slug,
      name,
      fullName,
      kind,
      practiceCount: practices.directory.countInvolving(id),
    })),
  )
}
