/** `npm run dump -- FILE`: writes the graph that GRAPH_URL names to an engine-neutral file. */
import { parseArgs } from 'node:util'
import { readEnvironment } from '../environment.ts'
import { DumpError } from '../graph/dump/dumpFormat.ts'
import { writeDump } from '../graph/dump/writeDump.ts'
import { expectExistingGraph, openGraphStore } from '../graph/openGraphStore.ts'
import { printProgress } from './printProgress.ts'
import { runCommandLine } from './runCommandLine.ts'

await runCommandLine(async () => {
  const [file, ...rest] = parseArgs({ allowPositionals: true }).positionals
  if (file === undefined || rest.length > 0) throw new DumpError('Usage: npm run dump -- FILE')
  const { graph } = readEnvironment()
  expectExistingGraph(graph.url)
  const store = openGraphStore(graph)
  try {
    const { nodes, relationships } = await writeDump(store, file, { onProgress: printProgress('Dumping') })
    process.stdout.write(`Wrote ${nodes} nodes and ${relationships} relationships to ${file}.\n`)
  } finally {
    await store.close()
  }
})
