import { useState, type ComponentProps, type ComponentType, type MouseEvent, type ReactNode } from 'react'
import type { FileDownload } from './FileDownload.tsx'

interface Download {
  /** As it was when the link was followed; the link's own follows the filter. */
  readonly address: string
  readonly View: ComponentType<ComponentProps<typeof FileDownload>>
  /** The link that was followed; it gets the focus back. */
  readonly opener: HTMLAnchorElement
  readonly attempt: number
}

/**
 * Fetches the file of a followed link within the page, which shows how far it has come. Gives what the links call when
 * they are followed, and what to show. What fetches is loaded when it is needed; where that fails, and without script,
 * the link does what links do.
 */
export function useFileDownload(): [(event: MouseEvent<HTMLAnchorElement>) => void, ReactNode] {
  const [download, setDownload] = useState<Download | null>(null)
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const opener = event.currentTarget
    const address = opener.href
    const begin = async (): Promise<void> => {
      try {
        const { FileDownload: View } = await import('./FileDownload.tsx')
        setDownload({ address, View, opener, attempt: 0 })
      } catch {
        location.assign(address)
      }
    }
    void begin()
  }
  if (download === null) return [follow, null]
  const { address, View, opener, attempt } = download
  return [
    follow,
    <View
      key={`${address} ${String(attempt)}`}
      address={address}
      onEnd={(hadFocus) => {
        if (hadFocus) opener.focus()
        setDownload(null)
      }}
      onRetry={() => {
        opener.focus()
        setDownload({ ...download, attempt: attempt + 1 })
      }}
    />,
  ]
}
