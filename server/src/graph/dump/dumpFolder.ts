import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

const DUMP_NAME = /^dump-\d{4}-\d{2}-\d{2}T\d{6}Z(-\d+)?\.jsonl$/

/** Where the dumps of the embedded graph at `path` are kept: beside it. */
export function dumpFolder(path: string): string {
  return `${path}.dumps`
}

/** The dumps in the folder, oldest first. */
export function listDumps(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => DUMP_NAME.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** The newest dump in the folder, or undefined when it holds none. */
export function newestDump(folder: string): string | undefined {
  return listDumps(folder).at(-1)
}

/** Removes all but the newest `keep` dumps. */
export async function pruneDumps(folder: string, keep: number): Promise<void> {
  for (const file of listDumps(folder).slice(0, -keep)) await rm(file)
}
