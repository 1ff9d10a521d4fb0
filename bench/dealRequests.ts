import type autocannon from 'autocannon'

/**
 * Deals requests out to connections as cards are dealt, each to one of them: left alone, every connection would send
 * all of them from the first on, and a question "never asked before" would have been asked by seven others.
 */
export function dealRequests(
  requests: readonly autocannon.Request[],
  connections: number,
): { readonly connections: number; readonly setupClient: (client: autocannon.Client) => void } {
  let next = 0
  return {
    connections,
    setupClient: (client) => {
      const own = next
      next += 1
      const dealt = requests.filter((_, place) => place % connections === own % connections)
      client.setRequests(dealt.length > 0 ? dealt : [...requests])
    },
  }
}
