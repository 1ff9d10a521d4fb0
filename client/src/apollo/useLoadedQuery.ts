import type { MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'

/**
 * Reads what the route's loader has put in the cache. It never asks the network itself, so a page makes exactly the
 * requests that its loader makes. Throws when the loader did not ask this question with these variables.
 */
export function useLoadedQuery<TData, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  variables: NoInfer<TVariables>,
): MaybeMasked<TData> {
  // Apollo asks for `variables` only where a query has some; here they are always given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const options = { variables, fetchPolicy: 'cache-only' } as unknown as useQuery.Options<TData, TVariables>
  const result = useQuery<TData, TVariables>(query, options)
  if (result.dataState !== 'complete') throw new Error("The page's loader has not loaded what the page reads")
  return result.data
}
