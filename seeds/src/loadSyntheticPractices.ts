import type { SeedStore } from '../../graph-schema/model/graphPort.ts'
import { slugify } from '../../graph-schema/text/slugify.ts'
import { addPractice } from './graph/addPractices.ts'
import { startGraphDraft } from './graph/graphDraft.ts'
import type { SeedGraph } from './graph/SeedGraph.ts'
import { loadGraph, type LoadProgress } from './load/loadGraph.ts'
import { buildOrganisationDirectory, type OrganisationDirectory } from './organisationDirectory.ts'
import type { SeedFiles } from './readSeedTables.ts'
import type { PracticeRow } from './schemas/practiceRow.ts'
import { generateSyntheticPractices, type SyntheticOptions } from './synthetic/generateSyntheticPractices.ts'

export interface LoadSyntheticOptions extends SyntheticOptions {
  /** Called after each batch, counted in practices. */
  readonly onProgress?: (progress: LoadProgress) => void
}

const BATCH = 2000

/**
 * Loads made-up practices into a graph that already holds the seeds, in batches of one transaction each. Loading the
 * same seed and count again changes nothing; an interrupted load goes on where it stopped.
 */
export async function loadSyntheticPractices(
  store: SeedStore,
  files: SeedFiles,
  options: LoadSyntheticOptions,
): Promise<void> {
  const directory = buildOrganisationDirectory(files)
  let done = 0
  for (const batch of inBatches(generateSyntheticPractices(files, options))) {
    const graph = buildBatch(batch, directory)
    await store.write('LOAD_SYNTHETIC', async (transaction) => await loadGraph(transaction, graph))
    done += batch.length
    options.onProgress?.({ done, total: options.count, what: 'Practice' })
  }
}

function* inBatches(rows: Iterable<PracticeRow>): Generator<PracticeRow[]> {
  let batch: PracticeRow[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function buildBatch(rows: readonly PracticeRow[], directory: OrganisationDirectory): SeedGraph {
  const draft = startGraphDraft()
  for (const row of rows) addPractice(draft, row, { directory, slug: slugify(`${row.title} ${row.id}`) })
  return draft.finish()
}
