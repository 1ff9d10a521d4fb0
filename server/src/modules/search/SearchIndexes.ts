import type { GraphReader } from '../../graph/GraphStore.ts'
import { OrganisationIndex } from '../../search/organisations/OrganisationIndex.ts'
import type { PracticeIndex } from '../../search/practices/PracticeIndex.ts'
import type { StrategyIndex } from '../../search/strategies/StrategyIndex.ts'
import { OrganisationService } from '../organisation/OrganisationService.ts'
import type { PracticeService } from '../practice/PracticeService.ts'
import type { ReportUnsound } from '../readRowsApart.ts'
import type { StrategyService } from '../strategy/StrategyService.ts'
import { VocabularyService } from '../vocabulary/VocabularyService.ts'
import { indexPractices, type IndexedPractice } from './indexPractices.ts'
import { indexStrategies, type IndexedStrategies } from './indexStrategies.ts'
import type { UpdatePlan } from './planUpdate.ts'
import { listSearchWords, type NamingServices } from './searchContext.ts'
import { findSearchedPractices } from './searchRepository.ts'

/** The services that the indexes feed and are fed from. */
export interface IndexedServices extends NamingServices {
  readonly practices: PracticeService
  readonly strategies: StrategyService
}

interface IndexParts {
  readonly reader: GraphReader
  readonly services: IndexedServices
  readonly report: ReportUnsound
  readonly practices: PracticeIndex
  readonly strategies: IndexedStrategies
}

/** The three search indexes with the services and directories beside them, all read from one graph. */
export class SearchIndexes {
  readonly #reader: GraphReader
  readonly report: ReportUnsound
  readonly services: IndexedServices
  readonly practices: PracticeIndex
  #strategies: IndexedStrategies
  #organisations: OrganisationIndex

  /** The directory of practices has been filled; that of strategies comes with them. */
  constructor({ reader, services, report, practices, strategies }: IndexParts) {
    this.#reader = reader
    this.report = report
    this.services = services
    this.practices = practices
    this.#strategies = strategies
    services.strategies.replaceDirectory(strategies.directory)
    this.#organisations = indexOrganisations(services)
  }

  get strategies(): StrategyIndex {
    return this.#strategies.index
  }

  get organisations(): OrganisationIndex {
    return this.#organisations
  }

  /**
   * Takes in what has changed: reads all of it first and then puts it in place in one go, so that no answer sees part
   * of it. False, with nothing changed, when it has come to touch what everything rests on: then all is to be built anew.
   */
  async update(plan: UpdatePlan): Promise<boolean> {
    const [organisations, vocabulary] = await Promise.all([
      plan.organisationIds.length > 0 ? this.#readOrganisations() : this.services.organisations,
      plan.words ? this.#readVocabulary() : this.services.vocabulary,
    ])
    if (plan.organisationIds.some((id) => organisations.muchRestsOn(id))) return false
    const services = { ...this.services, organisations, vocabulary }
    // Strategies are few, and a passage, a decision or a name of an owner changes them as well.
    const strategies =
      plan.strategies || plan.organisationIds.length > 0
        ? await indexStrategies(this.#reader, services, this.report)
        : null
    const practiceIds = this.#listTouched(plan)
    const { registrationNumbers } = strategies ?? this.#strategies
    const practices = indexPractices(await this.#readPractices(practiceIds), {
      services,
      registrationNumbers,
      report: this.report,
    })
    this.services.organisations.takeOver(organisations)
    this.services.vocabulary.takeOver(vocabulary)
    if (strategies !== null) this.#putStrategies(strategies)
    if (plan.words) this.#putWords()
    this.#putPractices(practiceIds, practices)
    if (practiceIds.length + plan.organisationIds.length > 0)
      this.#organisations = indexOrganisations(this.services)
    if (plan.sources) {
      this.services.practices.forgetAll()
      this.services.strategies.forgetAll()
    }
    return true
  }

  /** Practices that have changed, or that lie under a strategy or name an organisation that has. */
  #listTouched({ practiceIds, strategyIds, organisationIds }: UpdatePlan): string[] {
    const { directory } = this.services.practices
    const touched = new Set(practiceIds)
    for (const id of strategyIds) for (const under of directory.under(id)) touched.add(under)
    for (const id of organisationIds)
      for (const practiceId of [...directory.runBy(id), ...directory.partneredBy(id)]) touched.add(practiceId)
    return [...touched]
  }

  async #readOrganisations(): Promise<OrganisationService> {
    const organisations = new OrganisationService(this.#reader, this.report)
    await organisations.refresh()
    return organisations
  }

  async #readVocabulary(): Promise<VocabularyService> {
    const vocabulary = new VocabularyService(this.#reader, this.report)
    await vocabulary.refresh()
    return vocabulary
  }

  async #readPractices(ids: readonly string[]) {
    return ids.length === 0 ? [] : await findSearchedPractices(this.#reader, ids)
  }

  #putStrategies(strategies: IndexedStrategies): void {
    this.#strategies = strategies
    this.services.strategies.replaceDirectory(strategies.directory)
  }

  #putWords(): void {
    const words = listSearchWords(this.services.vocabulary)
    this.practices.updateWords(words)
    this.strategies.updateWords(words)
  }

  /** Those of the ids that are no longer sound and public are taken away. */
  #putPractices(ids: readonly string[], indexed: readonly IndexedPractice[]): void {
    const { practices } = this.services
    const shown = new Map(indexed.map((practice) => [practice.entry.id, practice]))
    for (const id of ids) {
      const practice = shown.get(id)
      if (practice === undefined) {
        practices.directory.remove(id)
        this.practices.remove(id)
      } else {
        practices.directory.upsert(practice.entry)
        this.practices.upsert(practice.document)
      }
    }
    practices.forgetPractices(ids)
  }
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
