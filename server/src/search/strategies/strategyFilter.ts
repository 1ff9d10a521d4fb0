import { HubError } from '../../errors.ts'
import { byPosition } from '../facets/byPosition.ts'
import type { FilterConstraint } from '../engine/FilterConstraint.ts'
import type { FacetLabel } from '../facets/Facet.ts'
import { STRATEGY_FACET_LABELS, STRATEGY_FACETS, type StrategyFacetKey } from './strategySchema.ts'
import type { StrategyFilter, StrategySearchContext, StrategyVocabularyFacet } from './strategySearch.ts'
import { unknownMunicipality, unknownValue } from '../facets/unknownValue.ts'

/** The known values of each facet, by value. */
export type KnownStrategyValues = Readonly<Record<StrategyFacetKey, ReadonlyMap<string, FacetLabel>>>

/** The values of the vocabularies, and the organisations, which are known by the documents. */
export function toKnownStrategyValues(
  { labels }: StrategySearchContext,
  organisations: ReadonlyMap<string, FacetLabel>,
): KnownStrategyValues {
  const byValue = (key: StrategyVocabularyFacet): ReadonlyMap<string, FacetLabel> =>
    new Map(byPosition(labels[key]).map((label) => [label.value, label]))
  return {
    types: byValue('types'),
    questions: byValue('questions'),
    areas: byValue('areas'),
    phases: byValue('phases'),
    municipalities: byValue('municipalities'),
    counties: byValue('counties'),
    organisations,
  }
}

/** The filter as constraints. Refuses unknown values and years in the wrong order. */
export function toStrategyConstraints(
  filter: StrategyFilter,
  known: KnownStrategyValues,
): FilterConstraint[] {
  const constraints: FilterConstraint[] = []
  for (const key of STRATEGY_FACETS) {
    const values = filter[key] ?? []
    for (const value of values) {
      if (known[key].has(value)) continue
      const labels = [...known[key].values()]
      const field = `filter.${key}`
      throw key === 'municipalities'
        ? unknownMunicipality(value, labels, field)
        : unknownValue(value, labels, field, STRATEGY_FACET_LABELS[key])
    }
    if (values.length > 0) constraints.push({ kind: 'values', key, values })
  }
  const { yearFrom, yearTo } = filter
  if (yearFrom === undefined && yearTo === undefined) return constraints
  const from = yearFrom ?? -Infinity
  const to = yearTo ?? Infinity
  if (from > to) {
    throw new HubError(
      'INVALID_INPUT',
      {
        sv: `Åren går från ${String(from)} till ${String(to)}. Det första ska inte vara senare än det sista.`,
        en: `The years run from ${String(from)} to ${String(to)}. The first must not be later than the last.`,
      },
      { field: 'filter.yearFrom' },
    )
  }
  return [...constraints, { kind: 'range', key: 'years', number: 'year', from, to }]
}
