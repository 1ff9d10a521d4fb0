import { openGraphStore } from '../../server/src/graph/openGraphStore.ts'
import { toPracticeDocument, toPracticeEntry } from '../../server/src/modules/search/practiceDocument.ts'
import { toPracticeContext } from '../../server/src/modules/search/searchContext.ts'
import { listSearchedPractices } from '../../server/src/modules/search/searchRepository.ts'
import { SearchReadModel } from '../../server/src/modules/search/SearchReadModel.ts'
import type {
  PracticeDocument,
  PracticeSearchContext,
} from '../../server/src/search/practices/practiceSearch.ts'

/** What the hub searches: the same practices and the same names of the facets' values. */
export interface HubData {
  readonly practices: readonly PracticeDocument[]
  readonly labels: PracticeSearchContext['labels']
}

/** Reads what a hub on this graph would index. The graph must not be open elsewhere. */
export async function readHubData(url: string): Promise<HubData> {
  const store = openGraphStore({ url })
  const readModel = new SearchReadModel(store)
  await readModel.start()
  const { services } = readModel.current()
  const practices: PracticeDocument[] = []
  for await (const page of listSearchedPractices(store))
    for (const { row } of page)
      if (row?.visibility === 'PUBLIC')
        practices.push(toPracticeDocument(row, toPracticeEntry(row), services.organisations, []))
  const { labels } = toPracticeContext(services)
  await readModel.close()
  await store.close()
  return { practices, labels }
}
