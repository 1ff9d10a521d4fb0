import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { SearchSuggestionsQueryDocument, type SearchSuggestionsQuery } from './SearchSuggestions.generated.ts'

type Suggestions = SearchSuggestionsQuery['searchSuggestions']

const NONE: Suggestions = { words: [], municipalities: [], organisations: [] }

/** Long enough that a quick typist asks once per word, short enough to feel immediate. */
const PAUSE_MS = 120

/** What may be meant by what has been typed. A newer prefix cancels the older question; failures suggest nothing. */
export function useSearchSuggestions(prefix: string): Suggestions {
  const client = useApolloClient()
  const [suggestions, setSuggestions] = useState<Suggestions>(NONE)
  const asked = prefix.trim()
  useEffect(() => {
    if (asked.length < 2) return undefined
    const controller = new AbortController()
    const ask = async (): Promise<void> => {
      const found = await findSuggestions(client, asked, controller.signal)
      if (!controller.signal.aborted) setSuggestions(found)
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [client, asked])
  return asked.length < 2 ? NONE : suggestions
}

async function findSuggestions(
  client: ApolloClient,
  prefix: string,
  signal: AbortSignal,
): Promise<Suggestions> {
  try {
    const { data } = await client.query({
      query: SearchSuggestionsQueryDocument,
      variables: { prefix },
      context: { fetchOptions: { signal }, queryDeduplication: false },
    })
    return data?.searchSuggestions ?? NONE
  } catch {
    return NONE
  }
}
