import { useApolloClient } from '@apollo/client/react'
import { abortedBy } from '../../apollo/abortedBy.ts'
import { useAnswerWhileTyping } from '../../features/search-box/useAnswerWhileTyping.ts'
import { GraphSuggestionsQueryDocument, type GraphSuggestionsQuery } from './GraphSuggestions.generated.ts'

const NOTHING: Partial<GraphSuggestionsQuery> = {}

/** What the hub finds for what has been typed. */
export function useGraphSuggestions(typed: string): Partial<GraphSuggestionsQuery> {
  const client = useApolloClient()
  return useAnswerWhileTyping(
    typed,
    async (query, signal): Promise<Partial<GraphSuggestionsQuery>> => {
      const { data } = await client.query({
        query: GraphSuggestionsQueryDocument,
        variables: { query },
        context: abortedBy(signal),
      })
      return data ?? NOTHING
    },
    NOTHING,
  )
}
