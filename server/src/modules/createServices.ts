import type { GraphStore } from '../graph/GraphStore.ts'
import { ComparisonService } from './comparison/ComparisonService.ts'
import type { GoalService } from './goal/GoalService.ts'
import { NeighbourhoodService } from './neighbourhood/NeighbourhoodService.ts'
import { NetworkService } from './network/NetworkService.ts'
import type { OrganisationService } from './organisation/OrganisationService.ts'
import { HistoryService } from './history/HistoryService.ts'
import { PracticeChangeTimes } from './practice/PracticeChangeTimes.ts'
import type { PracticeService } from './practice/PracticeService.ts'
import type { SearchIndexes } from './search/SearchIndexes.ts'
import type { SearchReadModel } from './search/SearchReadModel.ts'
import { SearchService } from './search/SearchService.ts'
import type { IndicatorService } from './statistics/IndicatorService.ts'
import type { StrategyService } from './strategy/StrategyService.ts'
import { TimelineService } from './timeline/TimelineService.ts'
import type { VocabularyService } from './vocabulary/VocabularyService.ts'

/** Everything that resolvers may ask. */
export interface Services {
  readonly practices: PracticeService
  readonly history: HistoryService
  readonly practiceChanges: PracticeChangeTimes
  readonly strategies: StrategyService
  readonly organisations: OrganisationService
  readonly goals: GoalService
  readonly vocabulary: VocabularyService
  readonly networks: NetworkService
  readonly indicators: IndicatorService
  readonly neighbourhoods: NeighbourhoodService
  readonly timelines: TimelineService
  readonly search: SearchService
  readonly comparisons: ComparisonService
}

/**
 * Gives the services over one graph and what its read model holds when they are asked for. Whoever answers a question
 * asks once and keeps to them, so that the answer is of one piece while the read model is built anew. Throws
 * GRAPH_UNAVAILABLE before the read model has been built.
 */
export function createServices({
  store,
  search,
}: {
  readonly store: GraphStore
  readonly search: SearchReadModel
}): () => Services {
  const own = { history: new HistoryService(store), practiceChanges: new PracticeChangeTimes(store) }
  let latest: { readonly indexes: SearchIndexes; readonly services: Services } | undefined
  return () => {
    const indexes = search.current()
    if (latest?.indexes !== indexes)
      latest = { indexes, services: { ...own, ...servicesOver(store, indexes) } }
    return latest.services
  }
}

function servicesOver(
  store: GraphStore,
  indexes: SearchIndexes,
): Omit<Services, 'history' | 'practiceChanges'> {
  const networks = new NetworkService(store, indexes.services.organisations, indexes.report)
  const services = { ...indexes.services, networks }
  return {
    ...services,
    neighbourhoods: new NeighbourhoodService(services),
    timelines: new TimelineService(services),
    search: new SearchService(indexes),
    comparisons: new ComparisonService(services),
  }
}
