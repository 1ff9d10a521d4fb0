import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let notice = ''

/** Says something at the tray, which is also read aloud. */
export function setTrayNotice(text: string): void {
  notice = text
  for (const listener of listeners) listener()
}

/** What was last said at the tray. */
export function useTrayNotice(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => notice,
    () => '',
  )
}
