/**
 * `npm run bench`: measures what docs/PERFORMANCE.md tells, as ratios in one run. `-- --only growth,server,cypher`
 * takes some parts; `-- --sizes 1000,10000` other
 * sizes; `-- --minutes 1` a shorter load.
 */
import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { measureCypher } from './measureCypher.ts'
import { measureEngines } from './measureEngines.ts'
import { measureLoad } from './measureLoad.ts'
import { measurePostgres } from './measurePostgres.ts'
import { measureReadModel } from './measureReadModel.ts'
import { measureServer } from './measureServer.ts'
import { figures, printRow, printTable } from './statistics.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'growth,readmodel,server,postgres,engines,cypher,load' },
    minutes: { type: 'string', default: '10' },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
  },
})

const growthLine = z.object({
  count: z.int(),
  buildSeconds: z.number(),
  megabytes: z.number(),
  p50: z.number(),
  p99: z.number(),
  nearP50: z.number(),
  miniSearchP50: z.number().nullable(),
})

function measureGrowth(sizes: readonly string[]): void {
  printTable(
    'Read model, from documents in memory',
    'Practices',
    'build s',
    'MB',
    'search p50 ms',
    'p99 ms',
    'with a municipality, p50 ms',
    'MiniSearch, text only, p50 ms',
  )
  const lines = sizes.map((size) => {
    const output = execFileSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=16000', 'bench/measureGrowth.ts', size],
      { encoding: 'utf8' },
    )
    const line = growthLine.parse(JSON.parse(output))
    printRow(
      line.count.toLocaleString('en'),
      figures(line.buildSeconds),
      figures(line.megabytes),
      figures(line.p50),
      figures(line.p99),
      figures(line.nearP50),
      line.miniSearchP50 === null ? '–' : figures(line.miniSearchP50),
    )
    return line
  })
  const small = lines.find(({ count }) => count === 10_000)
  const large = lines.find(({ count }) => count === 1_000_000)
  if (small !== undefined && large !== undefined)
    console.log(
      `\nFrom 10,000 to 1,000,000 practices a search takes ${figures(large.p50 / small.p50)} times as long.`,
    )
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${figures(totalmem() / 2 ** 30)} GiB.`,
)
const parts = new Set(values.only.split(','))
if (parts.has('growth')) measureGrowth(values.sizes.split(','))
if (parts.has('readmodel')) await measureReadModel()
if (parts.has('server')) await measureServer()
if (parts.has('postgres')) await measurePostgres()
if (parts.has('engines')) await measureEngines()
if (parts.has('cypher')) await measureCypher()
if (parts.has('load')) await measureLoad(Number(values.minutes))
