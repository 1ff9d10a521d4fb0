import { existsSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { openEmbeddedGraphStore } from '../embeddedGraphStore.ts'
import { setAside } from '../embeddedFiles.ts'
import { GraphDamagedError } from '../graphErrors.ts'
import type { GraphStore } from '../GraphStore.ts'
import { embeddedPath, openGraphStore } from '../openGraphStore.ts'
import type { GraphSettings } from '../openGraphStore.ts'
import { DumpError } from './dumpFormat.ts'
import type { DumpHeader } from './dumpFormat.ts'
import { isEmptyGraph } from './emptyGraph.ts'
import { verifyDump } from './readDump.ts'
import { restoreDump } from './restoreDump.ts'
import type { RestoreOptions } from './restoreDump.ts'

export interface RestoredGraph {
  readonly header: DumpHeader
  /** Where the files of the graph that was replaced are kept; undefined on Neo4j and where there was none. */
  readonly keptAs: string | undefined
}

/** Restores the dump into the graph that the settings name; see restoreDump. No hub may run on it meanwhile. */
export async function restoreGraph(
  settings: GraphSettings,
  file: string,
  options: RestoreOptions,
): Promise<RestoredGraph> {
  const path = embeddedPath(settings.url)
  if (path !== undefined) return await restoreBeside(path, file, options)
  const store = openGraphStore(settings)
  try {
    return { header: await restoreDump(store, file, options), keptAs: undefined }
  } finally {
    await store.close()
  }
}

/** Builds the embedded graph beside the one in use and changes places at the end, so that there is always a whole one. */
async function restoreBeside(path: string, file: string, options: RestoreOptions): Promise<RestoredGraph> {
  await verifyDump(file)
  const replaces = await expectReplaceable(path, options.replace === true)
  const beside = `${path}.restoring`
  await removeStore(beside)
  const store = openEmbeddedGraphStore(beside)
  let header: DumpHeader
  try {
    header = await restoreDump(store, file, options)
  } finally {
    await store.close()
  }
  const keptAs = replaces ? setAside(path, 'replaced') : undefined
  renameSync(beside, path)
  return { header, keptAs }
}

/** True when there is a graph to set aside. Throws when it is in use, or not empty and not to be replaced. */
async function expectReplaceable(path: string, replace: boolean): Promise<boolean> {
  const store = openUndamaged(path)
  if (store === undefined) return false
  try {
    if (replace || (await isEmptyGraph(store))) return true
  } finally {
    await store.close()
  }
  throw new DumpError(
    `The graph ${path} is not empty. Name another in GRAPH_URL, or add --replace to put it aside.`,
  )
}

/** Undefined when there is none, or a damaged one, which opening it has put aside. */
function openUndamaged(path: string): GraphStore | undefined {
  if (!existsSync(path)) return undefined
  try {
    return openEmbeddedGraphStore(path)
  } catch (error) {
    if (error instanceof GraphDamagedError) return undefined
    throw error
  }
}

async function removeStore(path: string): Promise<void> {
  await rm(path, { force: true })
  await rm(`${path}.wal`, { recursive: true, force: true })
}
