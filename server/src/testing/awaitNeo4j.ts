import { setTimeout as pause } from 'node:timers/promises'
import { openNeo4jGraphStore } from '../graph/neo4jGraphStore.ts'

/** Waits until the Neo4j answers queries; throws with `explain()` when it has not within two minutes. */
export async function awaitNeo4j(url: string, explain: () => string): Promise<void> {
  const store = openNeo4jGraphStore({ url })
  try {
    for (let attempt = 0; attempt < 480; attempt++) {
      if ((await store.health()).answering) return
      await pause(250)
    }
  } finally {
    await store.close()
  }
  throw new Error(`Neo4j did not answer on ${url}.\n${explain()}`)
}
