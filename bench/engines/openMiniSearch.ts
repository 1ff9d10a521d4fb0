import MiniSearch from 'minisearch'
import { stemSwedish } from '../../server/src/search/text/stemSwedish.ts'
import { PAGE, TEXTS, textsOf, type OpenEngine } from './SearchEngine.ts'

/** MiniSearch with the hub's own stemmer; a facet is a test of each hit, and there are no counts. */
export const openMiniSearch: OpenEngine = (practices) => {
  const index = new MiniSearch<Record<string, unknown>>({
    fields: [...TEXTS],
    processTerm: (word) => stemSwedish(word.toLocaleLowerCase('sv')),
  })
  const byId = new Map(practices.map((practice) => [practice.id, practice]))
  index.addAll(
    practices.map((practice) => ({
      id: practice.id,
      ...textsOf(practice),
    })),
  )
  return Promise.resolve({
    name: 'MiniSearch',
    answers: 'hits and filter',
    search: ({ query, forms, areas }) => {
      const hits = index.search(query, {
        combineWith: 'AND',
        filter: (hit) => {
          const practice = byId.get(String(hit.id))
          return (
            (forms.length === 0 || forms.includes(practice?.form ?? '')) &&
            (areas.length === 0 || practice?.areas.some((area) => areas.includes(area)) === true)
          )
        },
      })
      hits.slice(0, PAGE)
      return Promise.resolve(hits.length)
    },
    [Symbol.asyncDispose]: async () => undefined,
  })
}
