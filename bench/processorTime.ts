import { readdirSync, readFileSync } from 'node:fs'

/** Ticks per second in which Linux counts processor time (USER_HZ). */
const TICKS = 100

/**
 * Seconds of processor time that these processes and those they have started have used so far; NaN where the system
 * does not tell. Says more than throughput where several processes share what one has to itself.
 */
export function processorSeconds(processIds: ReadonlySet<number>): number {
  let ticks = 0
  for (const name of listProcesses()) {
    const [, parent, ...fields] = readFields(name)
    if (processIds.has(Number(name)) || processIds.has(Number(parent)))
      ticks += Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])
  }
  return ticks === 0 ? Number.NaN : ticks / TICKS
}

/** Places of the fields utime and stime of proc(5), counted from the one after the parent. */
const USER_TIME = 9
const SYSTEM_TIME = 10

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name))
  } catch {
    return []
  }
}

/** The fields after the name, which may hold spaces; none for a process that has just ended. */
function readFields(processId: string): string[] {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
