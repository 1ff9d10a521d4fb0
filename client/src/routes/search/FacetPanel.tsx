import {
  FACET_KEYS,
  FACET_PARAMETERS,
  FACT_PARAMETERS,
  FACT_VALUES,
  HALF_A_POST,
  type FacetKey,
} from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { FacetGroup } from '../../features/faceted-search/FacetGroup.tsx'
import { FacetLayer } from '../../features/faceted-search/FacetLayer.tsx'
import { FacetValue } from '../../features/faceted-search/FacetValue.tsx'
import { FacetValues, type FacetBucket } from '../../features/faceted-search/FacetValues.tsx'
import {
  SEARCH_FORM_ID,
  usePracticeSearch,
  useSubmitSearch,
} from '../../features/practice-search/usePracticeSearch.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { NearnessFacet } from './NearnessFacet.tsx'
import { NumberFacets } from './NumberFacets.tsx'

interface FacetPanelProps {
  readonly facets: readonly { readonly key: string; readonly buckets: readonly FacetBucket[] }[]
  readonly totalCount: number
  /** Hits from twins; null without a municipality to be like. */
  readonly twinCount: number | null
  /** How many values are chosen. */
  readonly chosenCount: number
  /** The part of the address that names the municipality to be like. */
  readonly mineSlug: string | null
}

/** Facets that stand open; the others open on demand. */
const OPEN_FACETS: readonly FacetKey[] = ['forms', 'areas', 'targetGroups', 'statuses']
/** Facets with hundreds of values. */
const LONG_FACETS: ReadonlySet<FacetKey> = new Set<FacetKey>(['municipalities', 'organisations'])

/** All filters of the search among examples, with counts. */
export function FacetPanel({ facets, totalCount, twinCount, chosenCount, mineSlug }: FacetPanelProps) {
  const { facets: words } = useMessages().search
  const format = useFormat()
  const { coming } = usePracticeSearch()
  const submit = useSubmitSearch()
  const facetValues = (key: FacetKey) => (
    <FacetValues
      key={key}
      name={FACET_PARAMETERS[key]}
      legend={words.names[key]}
      buckets={facets.find((facet) => facet.key === key)?.buckets ?? []}
      chosen={coming.facets[key]}
      collapsed={!OPEN_FACETS.includes(key)}
      long={LONG_FACETS.has(key)}
    />
  )
  const factCount = (key: string): number | null =>
    facets.find((facet) => facet.key === key)?.buckets.find(({ value }) => value === 'true')?.count ?? null
  return (
    <FacetLayer
      form={{ id: SEARCH_FORM_ID, submit }}
      chosenCount={chosenCount}
      showLabel={words.show(totalCount)}
      applyLabel={words.apply}
    >
      {twinCount === null ? null : <NearnessFacet twinCount={twinCount} mineSlug={mineSlug} />}
      {OPEN_FACETS.map(facetValues)}
      <NumberFacets />
      <FacetGroup legend={words.facts}>
        {FACT_VALUES.map((value) => (
          <FacetValue
            key={value}
            name="uppgift"
            value={value}
            label={words.fact[value]}
            count={factCount(FACT_PARAMETERS[value])}
            checked={coming.facts.includes(value)}
          />
        ))}
      </FacetGroup>
      <FacetGroup legend={words.staff}>
        <FacetValue
          name="bemanning_till"
          value={String(coming.staffTo ?? HALF_A_POST)}
          label={words.staffTo(format.number(coming.staffTo ?? HALF_A_POST, 2))}
          count={null}
          checked={coming.staffTo !== null}
        />
      </FacetGroup>
      {FACET_KEYS.filter((key) => !OPEN_FACETS.includes(key)).map(facetValues)}
    </FacetLayer>
  )
}
