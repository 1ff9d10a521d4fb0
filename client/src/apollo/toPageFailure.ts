import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import type { PageFailure } from '../environment/PageFailure.ts'

/** The graph holds what was asked for, but not as it should be. */
const RECORD_UNSOUND = 'RECORD_UNSOUND'

const STATUS_BY_CODE: Readonly<Record<string, PageFailure['status']>> = {
  INVALID_INPUT: 400,
  UNKNOWN_VALUE: 400,
  INVALID_CURSOR: 400,
  QUERY_TOO_COMPLEX: 400,
  BAD_USER_INPUT: 400,
  RATE_LIMITED: 503,
  TIMEOUT: 503,
  GRAPH_UNAVAILABLE: 503,
  [RECORD_UNSOUND]: 503,
}

/**
 * Reads an Apollo error as what a page can say. Only refusals of the question, and of a record that cannot be shown,
 * carry the server's own sentence.
 */
export function toPageFailure(error: unknown): PageFailure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0]
    const code = first?.extensions?.['code']
    const requestId = first?.extensions?.['requestId']
    const status = (typeof code === 'string' ? STATUS_BY_CODE[code] : undefined) ?? 500
    return {
      status,
      message: status === 400 || code === RECORD_UNSOUND ? (first?.message ?? null) : null,
      requestId: typeof requestId === 'string' ? requestId : null,
    }
  }
  if (ServerError.is(error)) {
    return {
      status: error.statusCode === 400 ? 400 : error.statusCode === 500 ? 500 : 503,
      message: null,
      requestId: error.response.headers.get('x-request-id'),
    }
  }
  return { status: import.meta.env.SSR ? 503 : 0, message: null, requestId: null }
}

/** True when the hub says that a record cannot be shown right now. */
export function isUnsoundRecord(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === RECORD_UNSOUND
}
