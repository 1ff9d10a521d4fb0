import {
  parsePracticeSearch,
  practiceSearchPath,
  type PracticeSearch,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { useAddressedSearch, useSubmitToAddress } from '../faceted-search/useAddressedSearch.ts'

/** Id of the one form that all controls of the search belong to. */
export const SEARCH_FORM_ID = 'exempelsok'

/** The search in the address, and the one that is on its way: controls show the latter, so that they answer at once. */
export function usePracticeSearch(): { readonly search: PracticeSearch; readonly coming: PracticeSearch } {
  return useAddressedSearch('/exempel', parsePracticeSearch)
}

const addressOf = (params: URLSearchParams): string => practiceSearchPath(parsePracticeSearch(params))

/** Sends the search form by way of the router: the page stays, the address and the result change. */
export function useSubmitSearch(): (form: HTMLFormElement) => void {
  return useSubmitToAddress('/exempel', addressOf)
}
