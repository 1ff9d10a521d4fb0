import type { GraphReader } from '../../graph/GraphStore.ts'
import { PracticeIndex } from '../../search/practices/PracticeIndex.ts'
import type { PracticeDocument } from '../../search/practices/practiceSearch.ts'
import { GoalService } from '../goal/GoalService.ts'
import { OrganisationService } from '../organisation/OrganisationService.ts'
import type { PracticeDirectory } from '../practice/PracticeDirectory.ts'
import { PracticeService } from '../practice/PracticeService.ts'
import type { ReportUnsound } from '../readRowsApart.ts'
import { IndicatorService } from '../statistics/IndicatorService.ts'
import { StrategyService } from '../strategy/StrategyService.ts'
import { VocabularyService } from '../vocabulary/VocabularyService.ts'
import { indexPractices, type PracticeNaming } from './indexPractices.ts'
import { indexStrategies } from './indexStrategies.ts'
import { toPracticeContext } from './searchContext.ts'
import { SearchIndexes, type IndexedServices } from './SearchIndexes.ts'
import { listSearchedPractices } from './searchRepository.ts'

/**
 * Reads names, figures, strategies and practices into services of their own, and builds every index from them. Nothing
 * of it is seen before all of it is there. Unsound records are left out and reported.
 */
export async function buildSearchIndexes(reader: GraphReader, report: ReportUnsound): Promise<SearchIndexes> {
  const services = createIndexedServices(reader, report)
  const { vocabulary, goals, organisations, indicators } = services
  await Promise.all([vocabulary.refresh(), goals.refresh(), organisations.refresh()])
  await indicators.refresh()
  const strategies = await indexStrategies(reader, services, report)
  const naming = { services, registrationNumbers: strategies.registrationNumbers, report }
  const documents = listPracticeDocuments(reader, services.practices.directory, naming)
  const practices = await PracticeIndex.fromPages(documents, toPracticeContext(services))
  return new SearchIndexes({ reader, services, report, practices, strategies })
}

function createIndexedServices(reader: GraphReader, report: ReportUnsound): IndexedServices {
  const organisations = new OrganisationService(reader, report)
  const vocabulary = new VocabularyService(reader, report)
  const named = { organisations, vocabulary }
  return {
    ...named,
    goals: new GoalService(reader),
    indicators: new IndicatorService(reader, organisations),
    practices: new PracticeService(reader, named, report),
    strategies: new StrategyService(reader, named, report),
  }
}

/** The public practices page by page, each entered in the directory as it passes. */
async function* listPracticeDocuments(
  reader: GraphReader,
  directory: PracticeDirectory,
  naming: PracticeNaming,
): AsyncGenerator<PracticeDocument[]> {
  for await (const page of listSearchedPractices(reader)) {
    const indexed = indexPractices(page, naming)
    for (const { entry } of indexed) directory.upsert(entry)
    yield indexed.map(({ document }) => document)
  }
}
