import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** False while the page is as the server wrote it, true once script has taken over: controls that need script wait for it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
