import type {
  PracticeHit,
  PracticeSearchResult,
  SearchSuggestions,
} from '../../search/practices/practiceSearch.ts'
import type { RecognisedTerm } from '../../search/recognition/RecognisedTerm.ts'
import type { StrategyHit, StrategySearchResult } from '../../search/strategies/strategySearch.ts'
import type { PageWindow } from '../../paging/pageArguments.ts'
import type { PracticeRecord } from '../practice/practiceRecord.ts'
import type { StrategyRecord } from '../strategy/strategyRecord.ts'

interface SearchPage<Result> {
  readonly result: Result
  readonly window: PageWindow
  /** Fingerprint of the question, worked out when a cursor is asked for. */
  readonly fingerprint: () => string
}

interface QuestionPage<Result> extends SearchPage<Result> {
  /** Names of filter values in the question; worked out when they are asked for. */
  readonly recognise: () => readonly RecognisedTerm[]
}

interface SearchEdge<Hit, Row> {
  readonly hit: Hit
  readonly node: Row
  /** Place in the whole answer, from 0. */
  readonly index: number
  readonly fingerprint: () => string
}

export type PracticeSearchPage = QuestionPage<PracticeSearchResult>
export type PracticeSearchEdgeRecord = SearchEdge<PracticeHit, PracticeRecord>
export type StrategySearchPage = QuestionPage<StrategySearchResult>
export type StrategySearchEdgeRecord = SearchEdge<StrategyHit, StrategyRecord>
export type SearchSuggestionsRecord = SearchSuggestions

/** A municipality's share of a result, by its code. */
export interface MunicipalityCountRecord {
  readonly code: string
  readonly count: number
  readonly likenessRank: number | null
  readonly isTwin: boolean
}

/** Hits with their records as edges; a hit whose record has gone since is left out. */
export function toSearchEdges<Hit extends { readonly id: string }, Row extends { readonly id: string }>(
  page: SearchPage<{ readonly hits: readonly Hit[] }>,
  records: readonly Row[],
): SearchEdge<Hit, Row>[] {
  const { fingerprint, window, result } = page
  const edges: SearchEdge<Hit, Row>[] = []
  // Records come in the order of the hits.
  let next = 0
  for (const [place, hit] of result.hits.entries()) {
    const node = records[next]
    if (node === undefined || node.id !== hit.id) continue
    next++
    edges.push({ hit, node, index: window.offset + place, fingerprint })
  }
  return edges
}
