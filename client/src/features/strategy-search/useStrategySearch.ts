import { useMemo } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router'
import { parseStrategySearch, strategySearchPath, type StrategySearch } from './StrategySearch.ts'

/** Id of the one form that all controls of the search belong to. */
export const STRATEGY_FORM_ID = 'strategisok'

/** The search in the address, and the one that is on its way: controls show the latter, so that they answer at once. */
export function useStrategySearch(): { readonly search: StrategySearch; readonly coming: StrategySearch } {
  const { search: query } = useLocation()
  const { location: next } = useNavigation()
  const nextQuery = next?.pathname.endsWith('/strategier') === true ? next.search : query
  const search = useMemo(() => parseStrategySearch(new URLSearchParams(query)), [query])
  const coming = useMemo(() => parseStrategySearch(new URLSearchParams(nextQuery)), [nextQuery])
  return { search, coming }
}

/** Sends the search form by way of the router: the page stays, the address and the result change. */
export function useSubmitStrategySearch(): (form: HTMLFormElement) => void {
  const navigate = useNavigate()
  return (form) => {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value)
    try {
      void navigate(strategySearchPath(parseStrategySearch(params)), { preventScrollReset: true })
    } catch {
      // A year that is no number: the address as written gives the page that says so.
      void navigate(`/strategier?${params.toString()}`)
    }
  }
}
