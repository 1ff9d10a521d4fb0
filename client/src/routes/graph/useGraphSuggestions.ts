import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { GraphSuggestionsQueryDocument, type GraphSuggestionsQuery } from './GraphSuggestions.generated.ts'

/** Long enough that a quick typist asks once per word, short enough to feel immediate. */
const PAUSE_MS = 120
const SHORTEST = 2

/** What the hub finds for what has been typed. A newer text cancels the older question; a failure finds nothing. */
export function useGraphSuggestions(typed: string): Partial<GraphSuggestionsQuery> {
  const client = useApolloClient()
  const [found, setFound] = useState<Partial<GraphSuggestionsQuery>>({})
  const query = typed.trim()
  useEffect(() => {
    if (query.length < SHORTEST) return undefined
    const controller = new AbortController()
    const ask = async (): Promise<void> => {
      const answer = await client
        .query({
          query: GraphSuggestionsQueryDocument,
          variables: { query },
          context: { fetchOptions: { signal: controller.signal }, queryDeduplication: false },
        })
        .catch(() => null)
      if (!controller.signal.aborted) setFound(answer?.data ?? {})
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [client, query])
  return query.length < SHORTEST ? {} : found
}
