import { useApolloClient } from '@apollo/client/react'
import type { SuggestionOption } from './findSuggestions.ts'
import { useAnswerWhileTyping } from './useAnswerWhileTyping.ts'

const NONE: readonly SuggestionOption[] = []

/** What may be meant by what has been typed. What finds it is fetched with the first question. */
export function useSearchSuggestions(typed: string): readonly SuggestionOption[] {
  const client = useApolloClient()
  return useAnswerWhileTyping(
    typed,
    async (prefix, signal) => {
      const { findSuggestions } = await import('./findSuggestions.ts')
      return await findSuggestions(client, prefix, signal)
    },
    NONE,
  )
}
