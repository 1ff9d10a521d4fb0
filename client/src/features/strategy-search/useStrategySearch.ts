import { useAddressedSearch, useSubmitToAddress } from '../faceted-search/useAddressedSearch.ts'
import { parseStrategySearch, strategySearchPath, type StrategySearch } from './StrategySearch.ts'

/** Id of the one form that all controls of the search belong to. */
export const STRATEGY_FORM_ID = 'strategisok'

/** The search in the address, and the one that is on its way: controls show the latter, so that they answer at once. */
export function useStrategySearch(): { readonly search: StrategySearch; readonly coming: StrategySearch } {
  return useAddressedSearch('/strategier', parseStrategySearch)
}

const addressOf = (params: URLSearchParams): string => strategySearchPath(parseStrategySearch(params))

/** Sends the search form by way of the router: the page stays, the address and the result change. */
export function useSubmitStrategySearch(): (form: HTMLFormElement) => void {
  return useSubmitToAddress('/strategier', addressOf)
}
