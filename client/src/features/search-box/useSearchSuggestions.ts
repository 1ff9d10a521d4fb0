import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import type { SuggestionOption } from './findSuggestions.ts'

const NONE: readonly SuggestionOption[] = []

/** Long enough that a quick typist asks once per word, short enough to feel immediate. */
const PAUSE_MS = 120

/** What may be meant by what has been typed. A newer prefix cancels the older question; failures suggest nothing. */
export function useSearchSuggestions(prefix: string): readonly SuggestionOption[] {
  const client = useApolloClient()
  const [suggestions, setSuggestions] = useState(NONE)
  const asked = prefix.trim()
  useEffect(() => {
    if (asked.length < 2) return undefined
    const controller = new AbortController()
    const ask = async (): Promise<void> => {
      try {
        const { findSuggestions } = await import('./findSuggestions.ts')
        const found = await findSuggestions(client, asked, controller.signal)
        if (!controller.signal.aborted) setSuggestions(found)
      } catch {
        if (!controller.signal.aborted) setSuggestions(NONE)
      }
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [client, asked])
  return asked.length < 2 ? NONE : suggestions
}
