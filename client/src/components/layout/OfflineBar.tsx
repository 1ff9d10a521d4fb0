import { useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { Notice } from '../ui/Notice.tsx'

const loadedAt = new Date()

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
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div aria-live="polite">
      {online ? null : (
        <div className="wrap">
          <Notice kind="information" heading={layout.offline.heading}>
            <p>
              {layout.offline.text(
                loadedAt.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }),
              )}
            </p>
          </Notice>
        </div>
      )}
    </div>
  )
}
