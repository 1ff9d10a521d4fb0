import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { Link } from '../../components/ui/Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ColumnNotice.module.css'

/** What a link that takes a column away, or brings it back, leaves in the history. */
export interface ColumnChange {
  readonly title: string
  /** The comparison as it was, for one that was taken away; null for one that was brought back. */
  readonly undoPath: string | null
}

/** Says which column was taken away, and brings it back. The focus comes here, since the link that had it is gone. */
export function ColumnNotice() {
  const { comparison: words } = useMessages()
  const { state, key } = useLocation()
  const type = useNavigationType()
  // A page that is opened again, or stepped back to, has nothing new to tell.
  if (type !== NavigationType.Push || !isColumnChange(state)) return null
  const { title, undoPath } = state
  return (
    <div key={key} ref={focus} tabIndex={-1} className={styles.notice} data-screen-only>
      <output>{undoPath === null ? words.restored(title) : words.removed(title)}</output>
      {undoPath === null ? null : (
        <Link
          to={undoPath}
          state={{ title, undoPath: null } satisfies ColumnChange}
          preventScrollReset
          aria-label={words.undoName(title)}
          className={styles.undo}
        >
          {words.undo}
        </Link>
      )}
    </div>
  )
}

function focus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}

function isColumnChange(state: unknown): state is ColumnChange {
  return (
    typeof state === 'object' &&
    state !== null &&
    'title' in state &&
    typeof state.title === 'string' &&
    'undoPath' in state &&
    (state.undoPath === null ||
      (typeof state.undoPath === 'string' && state.undoPath.startsWith('/exempel/jamfor?')))
  )
}
