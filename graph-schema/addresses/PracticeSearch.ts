import { oneOf, readMany, readWhole } from './addressValues.ts'
import { MOST_COMPARED } from './comparisonAddress.ts'
import { DEFAULT_CHOICE, parsePlaceChoice, setPlaceChoice, type PlaceChoice } from './placeChoice.ts'
import {
  FACET_KEYS,
  FACET_PARAMETERS,
  FACT_VALUES,
  MAP_UNITS,
  SORT_VALUES,
  VIEWS,
  type FacetKey,
  type FactValue,
  type MapUnit,
  type SortValue,
  type View,
} from './practiceSearchParameters.ts'
import { readList } from './readList.ts'
import { readReplacedWords, writeReplacedWords, type ReplacedWords } from './replacedWords.ts'
import { SearchParameterError } from './SearchParameterError.ts'
import { withParameters } from './withParameters.ts'

/** Everything that a search of examples is: what stands in the address of the search page. */
export interface PracticeSearch {
  readonly query: string
  readonly facets: Readonly<Record<FacetKey, readonly string[]>>
  readonly facts: readonly FactValue[]
  readonly startFrom: number | null
  readonly startTo: number | null
  readonly costTo: number | null
  /** Full-time posts, at most. */
  readonly staffTo: number | null
  /** Only municipalities that count as near. */
  readonly twinsOnly: boolean
  /** Code of the municipality whose likes come first. */
  readonly near: string | null
  /** What makes others near it; the default without `near`. */
  readonly choice: PlaceChoice
  readonly sort: SortValue
  /** From 1. */
  readonly page: number
  readonly view: View
  /** What the map counts examples by. */
  readonly mapUnit: MapUnit
  /** Slugs of the examples that are chosen for comparison, in the order of choice; they do not change the result. */
  readonly compared: readonly string[]
  /** Chosen values that stand for words of the question; they do not change the result. */
  readonly replaced: readonly ReplacedWords<FacetKey>[]
}

/**
 * Reads a search from the address. Empty values, as a form sends them, count as absent. Throws a
 * `SearchParameterError` for a value that has no meaning, because ignoring it would show a wider result.
 */
export function parsePracticeSearch(params: URLSearchParams): PracticeSearch {
  const near = params.get('nara') || null
  // Read also where it decides nothing: what has no meaning there is to be said as well.
  const choice = parsePlaceChoice(params)
  const facet = (key: FacetKey): readonly string[] => readMany(params, FACET_PARAMETERS[key])
  const facets = {
    forms: facet('forms'),
    areas: facet('areas'),
    targetGroups: facet('targetGroups'),
    statuses: facet('statuses'),
    goals: facet('goals'),
    contributions: facet('contributions'),
    counties: facet('counties'),
    municipalityGroups: facet('municipalityGroups'),
    municipalities: facet('municipalities'),
    organisations: facet('organisations'),
  }
  return {
    query: (params.get('q') ?? '').trim(),
    facets,
    facts: readMany(params, 'uppgift').map((value) => oneOf(FACT_VALUES, 'uppgift', value)),
    startFrom: readWhole(params, 'start_fran'),
    startTo: readWhole(params, 'start_till'),
    costTo: readWhole(params, 'kostnad_till'),
    staffTo: readPosts(params, 'bemanning_till'),
    twinsOnly: params.get('tvillingar') === '1',
    near,
    choice: near === null ? DEFAULT_CHOICE : withoutItself(choice, near),
    sort: oneOf(SORT_VALUES, 'sortera', params.get('sortera') || 'relevans'),
    page: readWhole(params, 'sida', 1) ?? 1,
    view: oneOf(VIEWS, 'vy', params.get('vy') || 'bada'),
    mapUnit: oneOf(MAP_UNITS, 'per', params.get('per') || 'kommun'),
    compared: readList(params, 'jamfor').slice(0, MOST_COMPARED),
    replaced: readReplacedWords(params, FACET_PARAMETERS, facets),
  }
}

/** The same result whole, without what only changes how a page shows it: what a file or a feed of it is made from. */
export function toWholeResult(search: PracticeSearch): PracticeSearch {
  return { ...search, page: 1, view: 'bada', mapUnit: 'kommun', compared: [], replaced: [] }
}

/** The address of a search, without language prefix; parameters in one order, defaults left out. */
export function practiceSearchPath(search: PracticeSearch): string {
  const params = new URLSearchParams()
  if (search.query !== '') params.set('q', search.query)
  for (const key of FACET_KEYS)
    for (const value of search.facets[key]) params.append(FACET_PARAMETERS[key], value)
  if (search.startFrom !== null) params.set('start_fran', String(search.startFrom))
  if (search.startTo !== null) params.set('start_till', String(search.startTo))
  if (search.costTo !== null) params.set('kostnad_till', String(search.costTo))
  if (search.staffTo !== null) params.set('bemanning_till', String(search.staffTo).replace('.', ','))
  for (const fact of search.facts) params.append('uppgift', fact)
  if (search.twinsOnly && search.near !== null) params.set('tvillingar', '1')
  if (search.near !== null) {
    params.set('nara', search.near)
    setPlaceChoice(params, search.choice)
  }
  if (search.sort !== 'relevans') params.set('sortera', search.sort)
  if (search.page > 1) params.set('sida', String(search.page))
  if (search.view !== 'bada') params.set('vy', search.view)
  if (search.mapUnit !== 'kommun') params.set('per', search.mapUnit)
  if (search.compared.length > 0) params.set('jamfor', search.compared.join(','))
  for (const text of writeReplacedWords(search.replaced, FACET_PARAMETERS, search.facets))
    params.append('ord', text)
  return withParameters('/exempel', params)
}

/** A choice made for one municipality may name the one that the search is near to now. */
function withoutItself(choice: PlaceChoice, near: string): PlaceChoice {
  const others = (codes: readonly string[]): readonly string[] => codes.filter((code) => code !== near)
  return { ...choice, pinned: others(choice.pinned), dropped: others(choice.dropped) }
}

/** Posts as Swedish or English writes them: 0,5 or 0.5. */
function readPosts(params: URLSearchParams, parameter: string): number | null {
  const text = (params.get(parameter) ?? '').trim()
  if (text === '') return null
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(text))
    throw new SearchParameterError(parameter, text, { example: '0,5' })
  return Number(text.replace(',', '.'))
}
