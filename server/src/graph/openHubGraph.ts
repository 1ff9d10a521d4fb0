import { dumpFolder } from './dump/dumpFolder.ts'
import { dumpIntoFolder, scheduleDumps } from './dump/scheduledDumps.ts'
import type { DumpReport } from './dump/scheduledDumps.ts'
import type { GraphStore } from './GraphStore.ts'
import { migrateGraph } from './migrateGraph.ts'
import { embeddedPath, openGraphStore } from './openGraphStore.ts'
import type { GraphSettings } from './openGraphStore.ts'

/** The hub's graph, open and at the newest schema. */
export interface HubGraph {
  readonly store: GraphStore
  /** Versions of the migrations that it went through at this start. */
  readonly migrated: readonly number[]
  /** Ends the scheduled dumps, flushes and closes. */
  readonly close: () => Promise<void>
}

/**
 * Opens the graph that the settings name and brings it to the newest schema. An embedded one is dumped before a
 * migration and once a day from now on, into a folder beside it. What goes wrong is thrown as one of graphErrors.ts,
 * with a message for the person who starts the hub; GraphUnavailableError may pass by itself.
 */
export async function openHubGraph(
  settings: GraphSettings,
  onDump: (report: DumpReport) => void,
): Promise<HubGraph> {
  const path = embeddedPath(settings.url)
  const store = openGraphStore(settings)
  try {
    if (path === undefined)
      return { store, migrated: await migrateGraph(store), close: async () => await store.close() }
    const folder = dumpFolder(path)
    const beforeMigration = async (): Promise<void> =>
      onDump({ kind: 'written', file: await dumpIntoFolder(store, folder) })
    const migrated = await migrateGraph(store, { beforeMigration })
    const schedule = scheduleDumps(store, folder, onDump)
    const close = async (): Promise<void> => {
      await schedule[Symbol.asyncDispose]()
      await store.close()
    }
    return { store, migrated, close }
  } catch (error) {
    await store.close()
    throw error
  }
}
