import type { GraphParameters } from '../graph/GraphStore.ts'
import { GOAL_QUERIES } from './goal/goalRepository.ts'
import { NETWORK_QUERIES } from './network/networkRepository.ts'
import { ORGANISATION_QUERIES } from './organisation/organisationRepository.ts'
import { PRACTICE_QUERIES } from './practice/practiceRepository.ts'
import { SEARCH_QUERIES } from './search/searchRepository.ts'
import { INDICATOR_QUERIES } from './statistics/indicatorRepository.ts'
import { STRATEGY_QUERIES } from './strategy/strategyRepository.ts'
import { VOCABULARY_QUERIES } from './vocabulary/vocabularyRepository.ts'

/** A query of a repository with parameters that find something in the seeded graph. */
export interface RegisteredQuery {
  readonly cypher: string
  readonly parameters: GraphParameters
}

/**
 * Every named query of the repositories by its name. The differential test runs them all on both engines; lists
 * inside a row (pattern comprehensions) have no order of their own and are compared as sets.
 */
export const QUERY_REGISTRY: Readonly<Record<string, RegisteredQuery>> = {
  ...GOAL_QUERIES,
  ...INDICATOR_QUERIES,
  ...NETWORK_QUERIES,
  ...ORGANISATION_QUERIES,
  ...PRACTICE_QUERIES,
  ...SEARCH_QUERIES,
  ...STRATEGY_QUERIES,
  ...VOCABULARY_QUERIES,
}
