import { useSyncExternalStore } from 'react'
import { MOST_COMPARED } from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { readTray, subscribeToTray, writeTray, type TrayItem } from './comparisonTray.ts'

const NOTHING: readonly TrayItem[] = []

/**
 * What is chosen for comparison. `given` is what the page was written with, until script takes over. It has to be the
 * same object in every rendering.
 */
export function useComparisonTray(given: readonly TrayItem[] = NOTHING): readonly TrayItem[] {
  return useSyncExternalStore(subscribeToTray, readTray, () => given)
}

/** Adds an example, or takes it away when it is there. False when there is no room. */
export function toggleInTray(item: TrayItem): boolean {
  const items = readTray()
  const others = items.filter(({ slug }) => slug !== item.slug)
  if (others.length === items.length && items.length >= MOST_COMPARED) return false
  writeTray(others.length < items.length ? others : [...items, item])
  return true
}
