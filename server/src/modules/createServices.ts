import type { GraphStore } from '../graph/GraphStore.ts'
import { ComparisonService } from './comparison/ComparisonService.ts'
import type { GoalService } from './goal/GoalService.ts'
import { NeighbourhoodService } from './neighbourhood/NeighbourhoodService.ts'
import { NetworkService } from './network/NetworkService.ts'
import type { OrganisationService } from './organisation/OrganisationService.ts'
import { HistoryService } from './history/HistoryService.ts'
import { PracticeChangeTimes } from './practice/PracticeChangeTimes.ts'
import type { PracticeService } from './practice/PracticeService.ts'
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

/** The services over one graph and its read model. They answer once the read model has been started. */
export function createServices({
  store,
  search,
}: {
  readonly store: GraphStore
  readonly search: SearchReadModel
}): Services {
  const networks = new NetworkService(store, search.services.organisations)
  const services = { ...search.services, networks }
  return {
    ...services,
    history: new HistoryService(store),
    practiceChanges: new PracticeChangeTimes(store),
    neighbourhoods: new NeighbourhoodService(services),
    timelines: new TimelineService(services),
    search: new SearchService(search),
    comparisons: new ComparisonService(services),
  }
}
