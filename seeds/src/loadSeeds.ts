import type { SeedStore } from '../../graph-schema/model/graphPort.ts'
import { buildSeedGraph } from './buildSeedGraph.ts'
import { loadGraph, type LoadProgress, type LoadReport } from './load/loadGraph.ts'
import { readSeedFiles } from './readSeedFiles.ts'

export interface LoadSeedsOptions {
  /** Folder of the seed files; the repository's own when absent. */
  readonly directory?: string
  /** Called after each label and relationship type. A retried transaction starts over from the beginning. */
  readonly onProgress?: (progress: LoadProgress) => void
}

/**
 * Loads the seed files into a migrated graph, all of it in one transaction or nothing: throws SeedDataError, with
 * every problem of every file, before anything is written. Loading again changes only what the files have changed
 * since: the second load of the same files writes nothing and leaves no trace in the change feed.
 */
export async function loadSeeds(store: SeedStore, options: LoadSeedsOptions = {}): Promise<LoadReport> {
  const graph = buildSeedGraph(await readSeedFiles(options.directory))
  return await store.write(
    'LOAD_SEEDS',
    async (transaction) => await loadGraph(transaction, graph, options.onProgress),
  )
}
