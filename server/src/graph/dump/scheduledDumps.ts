import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileStamp } from '../embeddedFiles.ts'
import type { GraphStore } from '../GraphStore.ts'
import { newestDump, pruneDumps } from './dumpFolder.ts'
import { readDumpHeader } from './readDump.ts'
import { writeDump } from './writeDump.ts'

const DUMPS_KEPT = 7
const DUMP_INTERVAL_MS = 24 * 60 * 60 * 1000
/** A start is followed by work of its own; a dump that is due waits for it. */
const SHORTEST_WAIT_MS = 5 * 60 * 1000

/** What a turn of the schedule came to; for the log. */
export type DumpReport =
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'unchanged'; readonly file: string }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Writes a dump into the folder, keeps the newest seven, and gives the file's name. */
export async function dumpIntoFolder(store: GraphStore, folder: string): Promise<string> {
  const file = join(folder, `dump-${fileStamp()}.jsonl`)
  await writeDump(store, file)
  await pruneDumps(folder, DUMPS_KEPT)
  return file
}

/** Writes a dump unless nothing was recorded since the newest one: seven equal files would push older states out. */
export async function dumpWhenChanged(store: GraphStore, folder: string): Promise<DumpReport> {
  try {
    const newest = newestDump(folder)
    if (newest !== undefined && (await readDumpHeader(newest)).lastChange === (await store.lastChange()))
      return { kind: 'unchanged', file: newest }
    return { kind: 'written', file: await dumpIntoFolder(store, folder) }
  } catch (error) {
    return { kind: 'failed', error }
  }
}

/** Dumps the graph into the folder every 24 hours, counted from the newest dump, until it is disposed of. */
export function scheduleDumps(
  store: GraphStore,
  folder: string,
  onTurn: (report: DumpReport) => void,
): AsyncDisposable {
  let timer: NodeJS.Timeout | undefined
  let turn: Promise<void> = Promise.resolve()
  let stopped = false

  const takeTurn = async (): Promise<void> => {
    onTurn(await dumpWhenChanged(store, folder))
    if (!stopped) planTurn(DUMP_INTERVAL_MS)
  }
  const planTurn = (wait: number): void => {
    timer = setTimeout(() => {
      turn = takeTurn()
    }, wait)
    // A hub that has nothing else to do may end.
    timer.unref()
  }
  planTurn(firstWait(folder))

  return {
    async [Symbol.asyncDispose]() {
      stopped = true
      clearTimeout(timer)
      await turn
    },
  }
}

function firstWait(folder: string): number {
  const newest = newestDump(folder)
  if (newest === undefined) return SHORTEST_WAIT_MS
  const age = Date.now() - statSync(newest).mtimeMs
  return Math.max(SHORTEST_WAIT_MS, DUMP_INTERVAL_MS - age)
}
