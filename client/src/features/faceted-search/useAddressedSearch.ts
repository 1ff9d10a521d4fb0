import { useMemo } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router'

/** The search in the address, and the one that is on its way: controls show the latter, so that they answer at once. */
export function useAddressedSearch<Search>(
  path: string,
  parse: (params: URLSearchParams) => Search,
): { readonly search: Search; readonly coming: Search } {
  const { search: query } = useLocation()
  const { location: next } = useNavigation()
  const nextQuery = next?.pathname.endsWith(path) === true ? next.search : query
  const search = useMemo(() => parse(new URLSearchParams(query)), [parse, query])
  const coming = useMemo(() => parse(new URLSearchParams(nextQuery)), [parse, nextQuery])
  return { search, coming }
}

/** Sends a search form by way of the router: the page stays, the address and the result change. */
export function useSubmitToAddress(
  path: string,
  addressOf: (params: URLSearchParams) => string,
): (form: HTMLFormElement) => void {
  const navigate = useNavigate()
  return (form) => {
    const params = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value)
    try {
      void navigate(addressOf(params), { preventScrollReset: true })
    } catch {
      // A number that is none: the address as written gives the page that says so.
      void navigate(`${path}?${params.toString()}`)
    }
  }
}
