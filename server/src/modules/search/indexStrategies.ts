import type { GraphReader } from '../../graph/GraphStore.ts'
import { StrategyIndex } from '../../search/strategies/StrategyIndex.ts'
import { takeSound, type ReportUnsound } from '../readRowsApart.ts'
import { StrategyDirectory } from '../strategy/StrategyDirectory.ts'
import { restOnSound } from './restOnSound.ts'
import { toStrategyContext, type NamingServices } from './searchContext.ts'
import { listSearchedPassages, listSearchedStrategies } from './searchRepository.ts'
import { toStrategyDocument, toStrategyEntry } from './strategyDocument.ts'

/** Everything that the read model holds of strategies. */
export interface IndexedStrategies {
  readonly index: StrategyIndex
  readonly directory: StrategyDirectory
  /** By id of strategy; practices under it are found by them as well. */
  readonly registrationNumbers: ReadonlyMap<string, readonly string[]>
}

/** Reads all strategies with their passages and indexes them under the names that `services` hold. Changes nothing. */
export async function indexStrategies(
  reader: GraphReader,
  services: NamingServices,
  report: ReportUnsound,
): Promise<IndexedStrategies> {
  const [rows, passages] = await Promise.all([
    Array.fromAsync(listSearchedStrategies(reader)),
    Array.fromAsync(listSearchedPassages(reader)),
  ])
  const resting = restOnSound(services)
  const soundPassages = takeSound(passages.flat().map(resting.passage), 'Passage', report)
  const passagesOf = Map.groupBy(soundPassages, ({ strategyIds }) => strategyIds[0])
  const strategies = takeSound(rows.flat().map(resting.strategy), 'Strategy', report).map((row) => {
    const own = passagesOf.get(row.id) ?? []
    const entry = toStrategyEntry(row, own)
    return { entry, document: toStrategyDocument(row, entry, own, services.organisations) }
  })
  const documents = strategies.map(({ document }) => document)
  return {
    index: new StrategyIndex(documents, toStrategyContext(services)),
    directory: new StrategyDirectory(strategies.map(({ entry }) => entry)),
    registrationNumbers: new Map(
      documents.map((document) => [document.id, document.registrationNumbers] as const),
    ),
  }
}
