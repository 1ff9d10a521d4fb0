import type { PracticeSearchRequest } from '../practices/practiceSearch.ts'

/** A Swedish search by relevance for the first twenty, changed by what is given. */
export function practiceRequest(
  query: string,
  changes: Partial<PracticeSearchRequest> = {},
): PracticeSearchRequest {
  return {
    query,
    filter: {},
    near: null,
    sort: 'RELEVANCE',
    offset: 0,
    limit: 20,
    language: 'sv',
    ...changes,
  }
}
