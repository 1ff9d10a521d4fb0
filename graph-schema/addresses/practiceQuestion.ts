import { toTwinChoice } from './placeChoice.ts'
import { toPracticeFilter, type AddressFilter } from './practiceFilter.ts'
import type { PracticeSearch } from './PracticeSearch.ts'
import { SORT_PARAMETERS } from './practiceSearchParameters.ts'

/** What an address asks of the search, by the schema's argument names. */
export interface AddressQuestion {
  readonly query: string
  readonly filter: AddressFilter
  readonly near: string | null
  readonly choice: ReturnType<typeof toTwinChoice>
  readonly sort: (typeof SORT_PARAMETERS)[keyof typeof SORT_PARAMETERS]
}

/**
 * What a search asks, the same for its page, its files and its feed. Throws a `SearchParameterError` for a goal that is
 * no number.
 */
export function toPracticeQuestion(search: PracticeSearch): AddressQuestion {
  const { query, near, choice, sort } = search
  return {
    query,
    filter: toPracticeFilter(search),
    near,
    choice: toTwinChoice(choice),
    sort: SORT_PARAMETERS[sort],
  }
}
