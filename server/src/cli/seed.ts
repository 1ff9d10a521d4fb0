/**
 * `npm run seed`: loads the reference data into the graph that GRAPH_URL names. With `-- --check` the files are only
 * checked; with `-- --synthetic N` made-up practices for load tests are loaded as well.
 */
import { parseArgs } from 'node:util'
import { loadSeeds } from '../../../seeds/src/loadSeeds.ts'
import { loadSyntheticPractices } from '../../../seeds/src/loadSyntheticPractices.ts'
import { readSeedFiles } from '../../../seeds/src/readSeedFiles.ts'
import { readEnvironment } from '../environment.ts'
import type { GraphStore } from '../graph/GraphStore.ts'
import { migrateWithDump } from '../graph/migrateWithDump.ts'
import { openGraphStore } from '../graph/openGraphStore.ts'
import { StartError } from '../StartError.ts'
import { runCommandLine } from './runCommandLine.ts'
import { showLoadProgress } from './showLoadProgress.ts'

const USAGE = 'Usage: npm run seed [-- --check | --synthetic NUMBER]'

await runCommandLine(async () => {
  const { check, synthetic } = readArguments()
  if (check) {
    const files = await readSeedFiles()
    for (const { file, records } of Object.values(files)) say(`${file}: ${records.length} rows`)
    say('The seed files are valid. Nothing was loaded.')
    return
  }
  const { graph } = readEnvironment()
  const store = openGraphStore(graph)
  try {
    await migrateWithDump(store, graph.url, (file) => say(`Saved the graph to ${file} first.`))
    await seed(store)
    if (synthetic > 0) await seedSynthetic(store, synthetic)
  } finally {
    await store.close()
  }
})

async function seed(store: GraphStore): Promise<void> {
  const display = showLoadProgress('Loading the reference data')
  const report = await loadSeeds(store, {
    onProgress: ({ done, total }) => display.show(done, total),
  }).finally(display.stop)
  const { nodesCreated, nodesUpdated, relationshipsCreated, relationshipsUpdated, relationshipsDeleted } =
    report
  say(`Nodes: ${nodesCreated} created, ${nodesUpdated} changed.`)
  say(
    `Relationships: ${relationshipsCreated} created, ${relationshipsUpdated} changed, ${relationshipsDeleted} removed.`,
  )
}

async function seedSynthetic(store: GraphStore, count: number): Promise<void> {
  const display = showLoadProgress('Loading made-up practices')
  await loadSyntheticPractices(store, await readSeedFiles(), {
    count,
    onProgress: ({ done, total }) => display.show(done, total),
  }).finally(display.stop)
  say(`Loaded ${count} made-up practices, X000001 and on.`)
}

function readArguments(): { readonly check: boolean; readonly synthetic: number } {
  try {
    const { values } = parseArgs({
      options: { check: { type: 'boolean', default: false }, synthetic: { type: 'string', default: '0' } },
    })
    if (!/^\d{1,7}$/.test(values.synthetic)) throw new StartError(USAGE)
    return { check: values.check, synthetic: Number(values.synthetic) }
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(USAGE, { cause: error })
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
