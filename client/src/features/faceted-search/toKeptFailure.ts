import { data } from 'react-router'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import { statusOf, type PageFailure } from '../../environment/PageFailure.ts'
import { toAddressFailure } from '../../apollo/toAddressFailure.ts'
import { toPageFailure } from '../../apollo/toPageFailure.ts'

/**
 * Why a search was not answered, for a page that stays as it is and says so beside it. Throws what gives an error page:
 * a malformed address and, on the server, a failure.
 */
export function toKeptFailure(error: unknown, signal: AbortSignal): PageFailure {
  if (signal.aborted) throw error
  const failure = error instanceof SearchParameterError ? toAddressFailure(error) : toPageFailure(error)
  // What the hub refuses in so many words can be put right in the form, where every letter of it still stands.
  const isKept = failure.message !== null || (failure.status !== 400 && !import.meta.env.SSR)
  if (!isKept) throw data(failure, { status: statusOf(failure) })
  return failure
}
