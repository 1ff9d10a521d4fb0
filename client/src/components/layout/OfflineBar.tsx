import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { Notice } from '../ui/Notice.tsx'

/** When each address was first shown: what it has asked for is kept from then on, and not asked for again. */
const shownAt = new Map<string, Date>()

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** Says that the browser is offline and how old what is shown is. Shows nothing while online. */
export function OfflineBar() {
  const { layout } = useMessages()
  const format = useFormat()
  const { pathname, search } = useLocation()
  const address = pathname + search
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  useEffect(() => {
    if (online && !shownAt.has(address)) shownAt.set(address, new Date())
  }, [online, address])
  const time = online ? undefined : shownAt.get(address)
  return (
    <div aria-live="polite">
      {online ? null : (
        <div className="wrap">
          <Notice kind="information" heading={layout.offline.heading}>
            {time === undefined ? null : <p>{layout.offline.text(format.time(time))}</p>}
          </Notice>
        </div>
      )}
    </div>
  )
}
