/** Building the whole read model from a graph of 100,000 practices, reading included. */
import { openGraphStore } from '../server/src/graph/openGraphStore.ts'
import { SearchReadModel } from '../server/src/modules/search/SearchReadModel.ts'
import { fillGraph } from './openBenchHub.ts'
import { figures } from './statistics.ts'

const PRACTICES = 100_000

/** Measures the build and prints one line. */
export async function measureReadModel(): Promise<void> {
  const store = openGraphStore({ url: 'embedded::memory:' })
  await fillGraph(store, PRACTICES)
  const readModel = new SearchReadModel(store)
  const start = performance.now()
  await readModel.start()
  const seconds = (performance.now() - start) / 1000
  await readModel.close()
  await store.close()
  console.log(
    `\nRead model of ${PRACTICES.toLocaleString('en')} practices built from the embedded graph in ${figures(seconds)} s.`,
  )
}
