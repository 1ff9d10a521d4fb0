import type { SearchParameterError } from '../../../graph-schema/addresses/SearchParameterError.ts'
import type { PageFailure } from '../environment/PageFailure.ts'

const MOST_SHOWN = 60

/** A malformed address as what a page can say: which parameter has which value. */
export function toAddressFailure({ parameter, value, expected }: SearchParameterError): PageFailure {
  return {
    status: 400,
    message: null,
    requestId: null,
    parameter: { name: parameter, value: value.slice(0, MOST_SHOWN), expected },
  }
}
