import type { ExpectedValue } from '../../../graph-schema/addresses/SearchParameterError.ts'

/** What a page can tell a reader about a question to the graph that failed. Plain data, so that it can be inlined. */
export interface PageFailure {
  /**
   * 400 the question was wrong, 503 the graph is away or, with a message, what was asked for cannot be shown, 500 a
   * fault of the hub, 0 the browser reached nothing.
   */
  readonly status: 400 | 500 | 503 | 0
  /** A sentence from the server that is meant for the reader, when there is one. */
  readonly message: string | null
  readonly requestId: string | null
  /** What in the address has a value that it cannot have, when that is the trouble. */
  readonly parameter?: {
    readonly name: string
    readonly value: string
    readonly expected: ExpectedValue
  }
}

/** The status that a page with this failure is answered with: what reached nothing is away for a while. */
export function statusOf({ status }: PageFailure): 400 | 500 | 503 {
  return status === 0 ? 503 : status
}
