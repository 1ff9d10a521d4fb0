import type { ApolloClient, MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { data } from 'react-router'
import { abortedBy } from './abortedBy.ts'
import { toPageFailure } from './toPageFailure.ts'
import { statusOf } from '../environment/PageFailure.ts'

/**
 * Runs a page's query so that the cache holds the answer before the page renders, and returns the answer.
 * Throws a router response (400, 500 or 503 with a `PageFailure`) that the nearest error boundary shows.
 */
export async function loadQuery<TData, TVariables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<MaybeMasked<TData>> {
  try {
    // `variables` is required or not depending on TVariables; a generic caller always has it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const options = { query, variables } as unknown as ApolloClient.QueryOptions<TData, TVariables>
    const result = await client.query<TData, TVariables>(
      signal === undefined ? options : { ...options, context: abortedBy(signal) },
    )
    if (result.data === undefined) throw new Error('The query answered neither data nor an error')
    return result.data
  } catch (error) {
    if (signal?.aborted === true) throw error
    const failure = toPageFailure(error)
    throw data(failure, { status: statusOf(failure) })
  }
}
