import { useMemo } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router'
import {
  parsePracticeSearch,
  practiceSearchPath,
  type PracticeSearch,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'

/** The search in the address, and the one that is on its way: controls show the latter, so that they answer at once. */
export function usePracticeSearch(): { readonly search: PracticeSearch; readonly coming: PracticeSearch } {
  const { search: query } = useLocation()
  const { location: next } = useNavigation()
  const nextQuery = next?.pathname.endsWith('/exempel') === true ? next.search : query
  const search = useMemo(() => parsePracticeSearch(new URLSearchParams(query)), [query])
  const coming = useMemo(() => parsePracticeSearch(new URLSearchParams(nextQuery)), [nextQuery])
  return { search, coming }
}

/** Sends the search form by way of the router: the page stays, the address and the result change. */
export function useSubmitSearch(): (form: HTMLFormElement) => void {
  const navigate = useNavigate()
  return (form) => {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value)
    try {
      void navigate(practiceSearchPath(parsePracticeSearch(params)), { preventScrollReset: true })
    } catch {
      // A year or sum that is no number: the address as written gives the page that says so.
      void navigate(`/exempel?${params.toString()}`)
    }
  }
}

/** Id of the one form that all controls of the search belong to. */
export const SEARCH_FORM_ID = 'exempelsok'
