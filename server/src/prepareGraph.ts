import { loadSeeds } from '../../seeds/src/loadSeeds.ts'
import { isEmptyGraph } from './graph/dump/emptyGraph.ts'
import type { GraphStore } from './graph/GraphStore.ts'
import { migrateWithDump } from './graph/migrateWithDump.ts'

/** Says something to whoever starts the hub, in one line. */
export type Announce = (line: string) => void

/**
 * Makes an opened graph ready to be read: brings it to the newest schema, with a dump before that where the files
 * are the hub's own, and loads the reference data into an embedded graph that is empty.
 */
export async function prepareGraph(store: GraphStore, url: string, announce: Announce): Promise<void> {
  const applied = await migrateWithDump(store, url, (file, version) => {
    announce(
      `The graph has schema version ${version} and is brought up to date. Before that it was saved to ${file}.`,
    )
  })
  if (applied.length > 0) announce(`The graph has schema version ${applied.at(-1)} now.`)
  if (!(await isEmptyGraph(store))) return
  if (store.engine === 'neo4j') announce('The graph on Neo4j is empty. Load it with: npm run seed')
  else await loadReferenceData(store, announce)
}

async function loadReferenceData(store: GraphStore, announce: Announce): Promise<void> {
  announce('First start: loading the reference data.')
  let quarters = 0
  const { nodesCreated, relationshipsCreated } = await loadSeeds(store, {
    onProgress: ({ done, total }) => {
      const reached = Math.floor((4 * done) / total)
      if (reached > quarters && reached < 4) announce(`  ${reached * 25} %`)
      quarters = Math.max(quarters, reached)
    },
  })
  announce(`Loaded ${nodesCreated} nodes and ${relationshipsCreated} relationships.`)
}
