import { PracticeIndex } from '../../server/src/search/practices/PracticeIndex.ts'
import type {
  PracticeDocument,
  PracticeSearchContext,
} from '../../server/src/search/practices/practiceSearch.ts'
import type { RankingSystem } from './RankingSystem.ts'

/** The hub's own search, as a visitor meets it without filters: first answer, nothing clicked. */
export function rankWithHub(
  practices: readonly PracticeDocument[],
  context: PracticeSearchContext,
): RankingSystem {
  const index = new PracticeIndex(practices, context)
  return {
    name: 'Samverkansnavet',
    rank: (query, limit) =>
      index
        .search({ query, filter: {}, near: null, sort: 'RELEVANCE', offset: 0, limit, language: 'sv' })
        .hits.map(({ id }) => id),
  }
}
