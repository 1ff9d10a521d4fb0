import { MIGRATIONS } from '../../../graph-schema/migrations/migrations.ts'
import { dumpFolder } from './dump/dumpFolder.ts'
import { dumpIntoFolder } from './dump/scheduledDumps.ts'
import type { GraphStore } from './GraphStore.ts'
import { migrateGraph } from './migrateGraph.ts'
import { embeddedPath } from './openGraphStore.ts'

/**
 * Brings the graph at the address to the newest schema, as migrateGraph does. An embedded one that needs it is dumped
 * into the folder beside it first; `onDump` gets the file's name and the version that the graph had.
 */
export async function migrateWithDump(
  store: GraphStore,
  url: string,
  onDump: (file: string, version: number) => void,
  migrations = MIGRATIONS,
): Promise<number[]> {
  const path = embeddedPath(url)
  if (path === undefined) return await migrateGraph(store, { migrations })
  return await migrateGraph(store, {
    migrations,
    beforeMigration: async (version) => onDump(await dumpIntoFolder(store, dumpFolder(path)), version),
  })
}
