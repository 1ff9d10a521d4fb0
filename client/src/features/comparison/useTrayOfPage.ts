import { useEffect } from 'react'
import { readTray, writeTray, type TrayItem } from './comparisonTray.ts'

/**
 * Makes the tray hold what the page compares: the address is what the person asked for, so a column that is taken
 * away, brought back or stepped back to is so in the tray as well. Null leaves the tray as it is.
 */
export function useTrayOfPage(items: readonly TrayItem[] | null): void {
  useEffect(() => {
    if (items === null) return
    const slugsOf = (tray: readonly TrayItem[]): string => tray.map(({ slug }) => slug).join()
    if (slugsOf(readTray()) !== slugsOf(items)) writeTray(items.map(({ slug, title }) => ({ slug, title })))
  }, [items])
}
