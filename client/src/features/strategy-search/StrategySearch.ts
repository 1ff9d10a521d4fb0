import type { StrategyFilter, StrategyPhase } from '../../apollo/schemaTypes.generated.ts'
import {
  readReplacedWords,
  writeReplacedWords,
  type ReplacedWords,
} from '../../../../graph-schema/addresses/replacedWords.ts'
import { oneOf, readMany, readWhole } from '../../../../graph-schema/addresses/addressValues.ts'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import { withParameters } from '../../../../graph-schema/addresses/withParameters.ts'
import {
  PHASE_VALUES,
  STRATEGY_FACET_KEYS,
  STRATEGY_FACETS,
  STRATEGY_SORT_VALUES,
  STRATEGY_SORTS,
  type StrategyFacetKey,
  type StrategySortValue,
} from './strategyParameters.ts'

/** Hits on one page of the search. */
export const STRATEGY_PAGE_SIZE = 20

/** Everything that a search of strategies is: what stands in the address of the search page. */
export interface StrategySearch {
  readonly query: string
  readonly facets: Readonly<Record<StrategyFacetKey, readonly string[]>>
  readonly yearFrom: number | null
  readonly yearTo: number | null
  readonly sort: StrategySortValue
  /** From 1. */
  readonly page: number
  /** Chosen values that stand for words of the question; they do not change the result. */
  readonly replaced: readonly ReplacedWords<StrategyFacetKey>[]
}

/**
 * Reads a search from the address. Empty values, as a form sends them, count as absent. Throws a
 * `SearchParameterError` for a value that has no meaning, because ignoring it would show a wider result.
 */
export function parseStrategySearch(params: URLSearchParams): StrategySearch {
  const facet = (key: StrategyFacetKey): readonly string[] => readMany(params, STRATEGY_FACETS[key])
  const facets = {
    types: facet('types'),
    questions: facet('questions'),
    areas: facet('areas'),
    phases: facet('phases'),
    counties: facet('counties'),
    municipalities: facet('municipalities'),
    organisations: facet('organisations'),
  }
  return {
    query: (params.get('q') ?? '').trim(),
    facets,
    yearFrom: readWhole(params, 'fran'),
    yearTo: readWhole(params, 'till'),
    sort: oneOf(STRATEGY_SORT_VALUES, 'sortera', params.get('sortera') || 'relevans'),
    page: readWhole(params, 'sida', 1) ?? 1,
    replaced: readReplacedWords(params, STRATEGY_FACETS, facets),
  }
}

/** The address of a search, without language prefix; parameters in one order, defaults left out. */
export function strategySearchPath(search: StrategySearch): string {
  const params = new URLSearchParams()
  if (search.query !== '') params.set('q', search.query)
  for (const key of STRATEGY_FACET_KEYS)
    for (const value of search.facets[key]) params.append(STRATEGY_FACETS[key], value)
  if (search.yearFrom !== null) params.set('fran', String(search.yearFrom))
  if (search.yearTo !== null) params.set('till', String(search.yearTo))
  if (search.sort !== 'relevans') params.set('sortera', search.sort)
  if (search.page > 1) params.set('sida', String(search.page))
  for (const text of writeReplacedWords(search.replaced, STRATEGY_FACETS, search.facets))
    params.append('ord', text)
  return withParameters('/strategier', params)
}

/** The search as the schema's arguments. Throws a `SearchParameterError` for an unknown standing. */
export function strategyVariables(search: StrategySearch) {
  const { phases, ...others } = search.facets
  const filter: StrategyFilter = {
    ...Object.fromEntries(Object.entries(others).filter(([, values]) => values.length > 0)),
    ...(phases.length > 0 ? { phases: phases.map(readPhase) } : {}),
    ...(search.yearFrom === null ? {} : { yearFrom: search.yearFrom }),
    ...(search.yearTo === null ? {} : { yearTo: search.yearTo }),
  }
  return {
    query: search.query,
    filter,
    sort: STRATEGY_SORTS[search.sort],
    first: STRATEGY_PAGE_SIZE,
    page: search.page,
  }
}

function readPhase(value: string): StrategyPhase {
  const found = Object.entries(PHASE_VALUES).find(([name]) => name === value)
  if (found === undefined)
    throw new SearchParameterError('lage', value, { values: Object.keys(PHASE_VALUES) })
  return found[1]
}
