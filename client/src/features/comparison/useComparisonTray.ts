import { useSyncExternalStore } from 'react'
import { readTray, subscribeToTray, type TrayItem } from './comparisonTray.ts'

const NOTHING: readonly TrayItem[] = []

/**
 * What is chosen for comparison. `given` is what the page was written with, until script takes over. It has to be the
 * same object in every rendering.
 */
export function useComparisonTray(given: readonly TrayItem[] = NOTHING): readonly TrayItem[] {
  return useSyncExternalStore(subscribeToTray, readTray, () => given)
}
