import type { RunnerGroup } from './groupByRunner.ts'

/** The code of a municipality that runs examples; null for a region or another organisation. */
export function municipalityCode(runner: RunnerGroup['runner']): string | null {
  return 'code' in runner ? runner.code : null
}
