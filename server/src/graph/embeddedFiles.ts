import { existsSync, readdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { dumpFolder, newestDump } from './dump/dumpFolder.ts'
import { GraphDamagedError } from './graphErrors.ts'

/** The present moment as it stands in file names: 2026-11-21T120000Z. */
export function fileStamp(): string {
  return new Date().toISOString().replaceAll(':', '').replace(/\.\d+/, '')
}

/** Renames the files of the embedded graph at `path` to `path.reason-time`, and gives the new name. */
export function setAside(path: string, reason: 'damaged' | 'replaced'): string {
  const kept = freeName(`${path}.${reason}-${fileStamp()}`)
  // The log first: a database without its log opens with what it had at its last checkpoint, and so hides the loss.
  for (const ending of ['.wal', '']) if (existsSync(path + ending)) renameSync(path + ending, kept + ending)
  return kept
}

function freeName(wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}-${number}`
    if (!existsSync(name) && !existsSync(`${name}.wal`)) return name
  }
}

/** Keeps the damaged files aside, and gives the error that names the damage and the way on. */
export function keepDamagedFiles(path: string, damage: string): GraphDamagedError {
  return new GraphDamagedError(damage, setAside(path, 'damaged'), newestDump(dumpFolder(path)))
}

/**
 * Throws GraphDamagedError while there is no graph at `path` but a damaged one was kept: a hub that is started again
 * by itself must not go on with an empty graph in its place.
 */
export function refuseWhileDamaged(path: string): void {
  const folder = dirname(path)
  if (existsSync(path) || !existsSync(folder)) return
  const kept = readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(path)}.damaged-`) && !name.endsWith('.wal'))
    .sort()
    .at(-1)
  if (kept === undefined) return
  throw new GraphDamagedError(
    'it was found so at an earlier start',
    join(folder, kept),
    newestDump(dumpFolder(path)),
  )
}
