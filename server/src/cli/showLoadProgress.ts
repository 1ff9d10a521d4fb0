import { Presets, SingleBar } from 'cli-progress'
import { printProgress } from './printProgress.ts'

/** Shows how far a load has come. */
export interface LoadProgressDisplay {
  readonly show: (done: number, total: number) => void
  /** Leaves the terminal as it was, whether the load came to its end or not. */
  readonly stop: () => void
}

/** A bar on a terminal; elsewhere, such as in a log, one plain line for each tenth of the way. */
export function showLoadProgress(what: string): LoadProgressDisplay {
  if (!process.stdout.isTTY) return { show: printProgress(what), stop: () => {} }
  const bar = new SingleBar(
    { format: `${what} {bar} {percentage} % ({value} of {total})` },
    Presets.shades_classic,
  )
  let started = false
  return {
    show(done, total) {
      if (!started) bar.start(total, done)
      started = true
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
