import { withParameters } from '../../../../graph-schema/addresses/withParameters.ts'
import type { STRATEGY_FACETS, StrategyFacetKey } from './strategyParameters.ts'

/** The search among strategies with one value of some facets chosen, such as those of one type; without language prefix. */
export function strategiesPath(
  chosen: Readonly<Partial<Record<(typeof STRATEGY_FACETS)[StrategyFacetKey], string>>>,
): string {
  return withParameters('/strategier', chosen)
}
