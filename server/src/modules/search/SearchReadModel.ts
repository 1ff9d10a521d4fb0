import { HubError } from '../../errors.ts'
import type { ChangeEntry, GraphStore } from '../../graph/GraphStore.ts'
import type { OrganisationSearchRequest, OrganisationSearchResult } from '../../search/organisationSearch.ts'
import type {
  PracticeIdRequest,
  PracticeSearchRequest,
  PracticeSearchResult,
  SearchSuggestions,
} from '../../search/practiceSearch.ts'
import type { RecognisedTerm } from '../../search/recognition/RecognisedTerm.ts'
import type { StrategySearchRequest, StrategySearchResult } from '../../search/strategySearch.ts'
import { GoalService } from '../goal/GoalService.ts'
import { OrganisationService } from '../organisation/OrganisationService.ts'
import { PracticeService } from '../practice/PracticeService.ts'
import type { ReportUnsound } from '../readRowsApart.ts'
import { IndicatorService } from '../statistics/IndicatorService.ts'
import { StrategyService } from '../strategy/StrategyService.ts'
import { VocabularyService } from '../vocabulary/VocabularyService.ts'
import { ChangeFollower } from './ChangeFollower.ts'
import { planUpdate } from './planUpdate.ts'
import { SearchIndexes, type IndexedServices } from './SearchIndexes.ts'

export interface SearchReadModelOptions {
  /** Called when the graph cannot be followed, once per problem and not once per try; with null when it works again. */
  readonly onProblem?: (problem: unknown) => void
  readonly onUnsoundRecord?: ReportUnsound
}

/** How the read model stands. */
export interface SearchReadModelStatus {
  /** True from the first build on; it stays true while the graph is away. */
  readonly ready: boolean
  readonly practices: number
  /** What keeps it from following the graph, or null. */
  readonly problem: string | null
}

/**
 * What the hub holds in memory of the graph: search indexes, names, and who hangs together with whom. Built once,
 * then kept up to date by the change feed, so that what another process writes is found within a second. While the
 * graph is away it answers from memory and catches up by itself.
 */
export class SearchReadModel {
  /** The services that hold what the read model reads; createServices hands them on. */
  readonly services: IndexedServices
  readonly #store: GraphStore
  readonly #onProblem: (problem: unknown) => void
  readonly #onUnsoundRecord: ReportUnsound
  #indexes: SearchIndexes | undefined
  #follower: ChangeFollower | undefined
  /** True while a build has begun and not come to its end: some of what is held is then newer than the rest. */
  #isHalfBuilt = false
  #version = 0
  #problem: string | null = null

  constructor(store: GraphStore, { onProblem, onUnsoundRecord }: SearchReadModelOptions = {}) {
    this.#store = store
    this.#onProblem = onProblem ?? (() => undefined)
    this.#onUnsoundRecord = onUnsoundRecord ?? (() => undefined)
    const organisations = new OrganisationService(store, this.#onUnsoundRecord)
    const vocabulary = new VocabularyService(store, this.#onUnsoundRecord)
    this.services = {
      organisations,
      vocabulary,
      goals: new GoalService(store),
      indicators: new IndicatorService(store, organisations),
      practices: new PracticeService(store, { organisations, vocabulary }),
      strategies: new StrategyService(store),
    }
  }

  /**
   * Builds the indexes and begins to follow the change feed. Throws when the graph does not answer; it may be started
   * again then.
   */
  async start(): Promise<void> {
    const seq = await this.#build()
    this.#follower = new ChangeFollower(this.#store, {
      seq,
      apply: async (changes) => {
        await this.#apply(changes)
        this.#version += 1
      },
      startOver: async () => await this.#build(),
      onProblem: (problem) => this.#note(problem),
    })
  }

  status(): SearchReadModelStatus {
    return {
      ready: this.#indexes !== undefined,
      practices: this.#indexes?.practices.size ?? 0,
      problem: this.#problem,
    }
  }

  /** Another number whenever changes have been taken in. The change feed's own comes again when a graph is restored. */
  get version(): number {
    return this.#version
  }

  /** Takes in what has just been written, without waiting for the next poll. */
  nudge(): void {
    this.#follower?.nudge()
  }

  /** Stops following. What is held keeps answering. */
  async close(): Promise<void> {
    await this.#follower?.stop()
  }

  searchPractices(request: PracticeSearchRequest): PracticeSearchResult {
    return this.#current().practices.search(request)
  }

  /** Ids of every practice that a search finds, in its order. */
  listPracticeIds(request: PracticeIdRequest): string[] {
    return this.#current().practices.listIds(request)
  }

  /** Names of filter values in a question about practices, as choices. */
  recogniseInPractices(request: PracticeSearchRequest): RecognisedTerm[] {
    return this.#current().practices.recognise(request)
  }

  searchStrategies(request: StrategySearchRequest): StrategySearchResult {
    return this.#current().strategies.search(request)
  }

  /** Names of filter values in a question about strategies, as choices. */
  recogniseInStrategies(request: StrategySearchRequest): RecognisedTerm[] {
    return this.#current().strategies.recognise(request)
  }

  searchOrganisations(request: OrganisationSearchRequest): OrganisationSearchResult {
    return this.#current().organisations.search(request)
  }

  /** Ids of the practices most like this one in words, form and areas. */
  listSimilar(practiceId: string, count: number): string[] {
    return this.#current().practices.similar(practiceId, count)
  }

  /** Words, municipalities and organisations that begin with what is typed. */
  suggest(prefix: string, language: PracticeSearchRequest['language'], limit: number): SearchSuggestions {
    return this.#current().practices.suggest(prefix, language, limit)
  }

  #current(): SearchIndexes {
    if (this.#indexes === undefined) throw notBuilt()
    return this.#indexes
  }

  /** Builds everything anew and tells the last change that is surely in it. */
  async #build(): Promise<number> {
    this.#isHalfBuilt = true
    const seq = await this.#store.lastChange()
    this.#indexes = await SearchIndexes.build(this.#store, this.services, this.#onUnsoundRecord)
    this.#isHalfBuilt = false
    this.#version += 1
    return seq
  }

  async #apply(changes: readonly ChangeEntry[]): Promise<void> {
    const indexes = this.#current()
    const { vocabulary, practices, strategies, organisations } = this.services
    // Municipalities are values of a facet, and whole records rest on an organisation that is left out: one of these,
    // before the change or after it, changes what may be asked.
    const restsMuchOn = (id: string): boolean =>
      organisations.leftOut.has(id) || organisations.findHeldOrganisation(id)?.kind === 'MUNICIPALITY'
    const plan = planUpdate(changes, {
      practicesHeld: practices.directory.size,
      restsMuchOn,
    })
    // After a build that failed the same changes come again, and look smaller beside what it had already read.
    const mustBuild = this.#isHalfBuilt || plan.rebuild
    if (!mustBuild && plan.organisationIds.length > 0) await organisations.refresh()
    if (mustBuild || plan.organisationIds.some(restsMuchOn)) {
      await this.#build()
      return
    }
    if (plan.words) {
      await vocabulary.refresh()
      indexes.updateWords()
    }
    if (plan.organisationIds.length > 0) await indexes.updateOrganisations(plan.organisationIds)
    if (plan.strategies) await indexes.updateStrategies()
    const under = plan.strategyIds.flatMap((id) => practices.directory.under(id))
    const practiceIds = [...new Set([...plan.practiceIds, ...under])]
    if (practiceIds.length > 0) await indexes.updatePractices(practiceIds)
    if (plan.sources) {
      practices.forgetAll()
      strategies.forgetAll()
    }
  }

  #note(problem: unknown): void {
    const text = problem === null ? null : problem instanceof Error ? problem.message : 'unknown problem'
    if (text === this.#problem) return
    this.#problem = text
    this.#onProblem(problem)
  }
}

function notBuilt(): HubError {
  return new HubError('GRAPH_UNAVAILABLE', {
    sv: 'Navet håller på att starta och bygger upp sökningen. Försök igen om en liten stund.',
    en: 'The hub is starting and building its search. Try again in a moment.',
  })
}
