import type { PracticeFilter, PracticeSort } from '../../apollo/schemaTypes.generated.ts'
import { FACT_PARAMETERS, SORT_PARAMETERS } from './facetParameters.ts'
import { SearchParameterError, type PracticeSearch } from './PracticeSearch.ts'

/** Hits on one page of the search. */
export const PAGE_SIZE = 10

/** The search as the schema's arguments. Throws a `SearchParameterError` for a goal that is no number. */
export function searchVariables(search: PracticeSearch) {
  const filter = toFilter(search)
  const own = search.near === null ? [] : [search.near]
  return {
    query: search.query,
    filter,
    near: search.near,
    sort: SORT_PARAMETERS[search.sort] satisfies PracticeSort,
    first: PAGE_SIZE,
    page: search.page,
    hasNear: search.near !== null,
    ownFilter: { ...toFilter({ ...search, twinsOnly: false }), municipalities: own },
  }
}

function toFilter({
  facets,
  facts,
  startFrom,
  startTo,
  costTo,
  twinsOnly,
  near,
}: PracticeSearch): PracticeFilter {
  const filter: Record<string, unknown> = {}
  for (const [key, values] of Object.entries(facets)) {
    if (values.length > 0) filter[key] = key === 'goals' ? values.map(readGoal) : values
  }
  if (startFrom !== null) filter['startedFrom'] = startFrom
  if (startTo !== null) filter['startedTo'] = startTo
  if (costTo !== null) filter['costTo'] = costTo
  for (const fact of facts) filter[FACT_PARAMETERS[fact]] = true
  if (twinsOnly && near !== null) filter['twinsOnly'] = true
  return filter
}

function readGoal(value: string): number {
  if (!/^\d{1,2}$/.test(value)) throw new SearchParameterError('mal', value)
  return Number(value)
}
