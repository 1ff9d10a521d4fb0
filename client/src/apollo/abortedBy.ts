/**
 * Context of a question that is given up with its signal. It has an answer of its own: shared with the same question asked
 * meanwhile, as Apollo would, giving up the one would fail the other.
 */
export function abortedBy(signal: AbortSignal) {
  return { fetchOptions: { signal }, queryDeduplication: false }
}
