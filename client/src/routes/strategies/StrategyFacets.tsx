import { FacetLayer } from '../../features/faceted-search/FacetLayer.tsx'
import { FacetValues } from '../../features/faceted-search/FacetValues.tsx'
import { YearRange } from '../../features/faceted-search/YearRange.tsx'
import {
  phaseValue,
  STRATEGY_FACET_KEYS,
  STRATEGY_FACETS,
  type StrategyFacetKey,
} from '../../features/strategy-search/strategyParameters.ts'
import {
  STRATEGY_FORM_ID,
  useStrategySearch,
  useSubmitStrategySearch,
} from '../../features/strategy-search/useStrategySearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { StrategiesQuery } from './Strategies.generated.ts'

interface StrategyFacetsProps {
  readonly facets: StrategiesQuery['strategies']['facets']
  readonly totalCount: number
  /** How many values are chosen. */
  readonly chosenCount: number
}

/** Facets with many values; they stand closed until asked for. */
const LONG_FACETS: ReadonlySet<StrategyFacetKey> = new Set<StrategyFacetKey>([
  'counties',
  'municipalities',
  'organisations',
])

/** All filters of the strategy search, with counts that ignore the facet's own choice. */
export function StrategyFacets({ facets, totalCount, chosenCount }: StrategyFacetsProps) {
  const {
    strategies,
    search: { facets: words },
  } = useMessages()
  const { search, coming } = useStrategySearch()
  const submit = useSubmitStrategySearch()
  const facetValues = (key: StrategyFacetKey) => {
    const facet = facets.find((candidate) => candidate.key === key)
    if (facet === undefined) return null
    return (
      <FacetValues
        key={key}
        name={STRATEGY_FACETS[key]}
        legend={facet.label}
        buckets={
          key === 'phases'
            ? facet.buckets.map((bucket) => ({ ...bucket, value: phaseValue(bucket.value) }))
            : facet.buckets
        }
        chosen={coming.facets[key]}
        collapsed={LONG_FACETS.has(key)}
        long={LONG_FACETS.has(key)}
      />
    )
  }
  return (
    <FacetLayer
      form={{ id: STRATEGY_FORM_ID, submit }}
      chosenCount={chosenCount}
      showLabel={strategies.list.showResults(totalCount)}
      applyLabel={strategies.list.apply}
    >
      {STRATEGY_FACET_KEYS.filter((key) => !LONG_FACETS.has(key)).map(facetValues)}
      <YearRange
        legend={strategies.list.years}
        from={{ name: 'fran', label: `${strategies.list.years}, ${words.from}`, value: search.yearFrom }}
        to={{ name: 'till', label: `${strategies.list.years}, ${words.to}`, value: search.yearTo }}
      />
      {STRATEGY_FACET_KEYS.filter((key) => LONG_FACETS.has(key)).map(facetValues)}
    </FacetLayer>
  )
}
