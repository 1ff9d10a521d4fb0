import { FacetLayer } from '../../features/faceted-search/FacetLayer.tsx'
import { FacetValues } from '../../features/faceted-search/FacetValues.tsx'
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
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import type { StrategiesQuery } from './Strategies.generated.ts'
import { YearRange } from './YearRange.tsx'

interface StrategyFacetsProps {
  readonly facets: StrategiesQuery['strategies']['facets']
  readonly totalCount: number
}

/** Facets with many values; they stand closed until asked for. */
const LONG_FACETS: ReadonlySet<StrategyFacetKey> = new Set<StrategyFacetKey>([
  'counties',
  'municipalities',
  'organisations',
])

/** All filters of the strategy search, with counts that ignore the facet's own choice. */
export function StrategyFacets({ facets, totalCount }: StrategyFacetsProps) {
  const { strategies } = useMessages()
  const format = useFormat()
  const { coming } = useStrategySearch()
  const submit = useSubmitStrategySearch()
  const facetValues = (key: StrategyFacetKey) => {
    const facet = facets.find((candidate) => candidate.key === key)
    if (facet === undefined) return null
    return (
      <FacetValues
        key={key}
        form={STRATEGY_FORM_ID}
        name={STRATEGY_FACETS[key]}
        legend={facet.label}
        buckets={
          key === 'phases'
            ? facet.buckets.map((bucket) => ({ ...bucket, value: phaseValue(bucket.value) }))
            : facet.buckets
        }
        chosen={coming.facets[key]}
        long={LONG_FACETS.has(key)}
        moreLabel={strategies.list.moreFacets}
        onChoose={submit}
      />
    )
  }
  return (
    <FacetLayer
      form={STRATEGY_FORM_ID}
      chosenCount={STRATEGY_FACET_KEYS.reduce((sum, key) => sum + coming.facets[key].length, 0)}
      showLabel={strategies.list.showResults(format.number(totalCount))}
    >
      {STRATEGY_FACET_KEYS.filter((key) => !LONG_FACETS.has(key)).map(facetValues)}
      <YearRange />
      {STRATEGY_FACET_KEYS.filter((key) => LONG_FACETS.has(key)).map(facetValues)}
    </FacetLayer>
  )
}
