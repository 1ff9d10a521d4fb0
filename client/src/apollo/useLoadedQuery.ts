import type { MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient, useQuery } from '@apollo/client/react'

type UseLoadedQuery = <TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: NoInfer<TVariables>,
) => MaybeMasked<TData>

/**
 * Reads what the route's loader has put in the cache. It never asks the network itself, so a page makes exactly the
 * requests that its loader makes. Throws when the loader did not ask this question with these variables.
 */
export const useLoadedQuery: UseLoadedQuery = import.meta.env.SSR ? useWrittenQuery : useWatchedQuery

/** On the server, where nothing changes while a page is written: the answer itself. */
function useWrittenQuery<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): MaybeMasked<TData> {
  const { cache } = useApolloClient()
  const answer = cache.read({ query, variables, optimistic: false })
  if (answer === null) throw notLoaded()
  // The cache of a rendered page holds answers whole and masks nothing.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer as MaybeMasked<TData>
}

/** In the browser, where a later answer may bring newer facts of the same records. */
function useWatchedQuery<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): MaybeMasked<TData> {
  // Apollo asks for `variables` only where a query has some; here they are always given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const options = { variables, fetchPolicy: 'cache-only' } as unknown as useQuery.Options<TData, TVariables>
  const result = useQuery<TData, TVariables>(query, options)
  if (result.dataState !== 'complete') throw notLoaded()
  return result.data
}

function notLoaded(): Error {
  return new Error("The page's loader has not loaded what the page reads")
}
