import type { Messages } from '../../i18n/sv/svMessages.ts'
import type { ChosenFilter } from '../faceted-search/ChosenFilters.tsx'
import { strategySearchPath, type StrategySearch } from './StrategySearch.ts'
import { STRATEGY_FACET_KEYS, type StrategyFacetKey } from './strategyParameters.ts'

interface Words {
  readonly messages: Messages
  /** The label of a facet's value, as the result's facets have it. */
  readonly labelOf: (key: StrategyFacetKey, value: string) => string
}

/** Everything that is chosen besides order, in the order of the page. */
export function listStrategyFilters(
  search: StrategySearch,
  { messages, labelOf }: Words,
): readonly ChosenFilter[] {
  const {
    search: { chips },
    strategies,
  } = messages
  const filters: ChosenFilter[] = []
  const add = (
    key: string,
    label: string,
    without: Partial<StrategySearch>,
    removeLabel = chips.remove(label),
  ): void => {
    filters.push({
      key,
      label,
      removeLabel,
      pathWithout: strategySearchPath({ ...search, page: 1, ...without }),
    })
  }
  if (search.query !== '') add('q', search.query, { query: '' }, chips.query(search.query))
  for (const key of STRATEGY_FACET_KEYS) {
    for (const value of search.facets[key]) {
      const kept = search.facets[key].filter((other) => other !== value)
      add(`${key} ${value}`, labelOf(key, value), { facets: { ...search.facets, [key]: kept } })
    }
  }
  if (search.yearFrom !== null)
    add('fran', strategies.valid.from(String(search.yearFrom)), { yearFrom: null })
  if (search.yearTo !== null) add('till', strategies.valid.to(String(search.yearTo)), { yearTo: null })
  return filters
}
