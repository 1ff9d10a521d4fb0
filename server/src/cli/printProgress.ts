import type { DumpProgress } from '../graph/dump/dumpFormat.ts'

/** Prints one line for each tenth of the way. */
export function printProgress(what: string): DumpProgress {
  let printed = 0
  return (done, total) => {
    const tenths = total === 0 ? 10 : Math.floor((done / total) * 10)
    if (tenths === printed) return
    printed = tenths
    process.stdout.write(`${what}: ${done} of ${total} (${tenths * 10} %)\n`)
  }
}
