import { useState } from 'react'
import { useLocation } from 'react-router'
import { useHydrated } from '../../environment/useHydrated.ts'
import type { SearchOrigin } from '../../features/practice-search/SearchOrigin.ts'

/** The search that led here; null for who came another way, or opened the page anew, as the server cannot know of it. */
export function useSearchOrigin(): SearchOrigin | null {
  const { state } = useLocation()
  const hydrated = useHydrated()
  const [followed] = useState(hydrated)
  return followed && isSearchOrigin(state) ? state : null
}

function isSearchOrigin(state: unknown): state is SearchOrigin {
  return (
    typeof state === 'object' &&
    state !== null &&
    'label' in state &&
    typeof state.label === 'string' &&
    state.label !== '' &&
    'path' in state &&
    typeof state.path === 'string' &&
    state.path.startsWith('/exempel?')
  )
}
