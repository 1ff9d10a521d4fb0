import { toPracticeFilter } from '../../../../graph-schema/addresses/practiceFilter.ts'
import { toPracticeQuestion } from '../../../../graph-schema/addresses/practiceQuestion.ts'
import type { PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'

/** Hits on one page of the search. */
export const PAGE_SIZE = 10

/** The search as the schema's arguments. Throws a `SearchParameterError` for a goal that is no number. */
export function searchVariables(search: PracticeSearch) {
  const own = search.near === null ? [] : [search.near]
  return {
    ...toPracticeQuestion(search),
    mine: search.near ?? '',
    first: PAGE_SIZE,
    page: search.page,
    hasNear: search.near !== null,
    ownFilter: { ...toPracticeFilter({ ...search, twinsOnly: false }), municipalities: own },
  }
}
