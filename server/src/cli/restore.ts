/** `npm run restore -- FILE [--replace]`: loads a dump into the graph that GRAPH_URL names. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../environment.ts'
import { DumpError } from '../graph/dump/dumpFormat.ts'
import { restoreGraph } from '../graph/dump/restoreGraph.ts'
import { printProgress } from './printProgress.ts'
import { runCommandLine } from './runCommandLine.ts'

await runCommandLine(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0) throw new DumpError('Usage: npm run restore -- FILE [--replace]')
  if (!existsSync(file))
    throw new DumpError(`There is no file ${file}. Usage: npm run restore -- FILE [--replace]`)
  const { header, keptAs } = await restoreGraph(readEnvironment().graph, file, {
    replace: values.replace,
    onProgress: printProgress('Restoring'),
  })
  process.stdout.write(
    `Restored ${header.nodes} nodes and ${header.relationships} relationships from ${header.createdAt}.\n`,
  )
  if (keptAs !== undefined) process.stdout.write(`What was there before is kept as ${keptAs}.\n`)
})
