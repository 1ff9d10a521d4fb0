import { useMessages } from '../../i18n/I18nProvider.tsx'
import { useEffect, useRef } from 'react'
import { Link } from '../../components/ui/Link.tsx'
import { findMunicipality } from '../../features/my-municipality/myMunicipality.ts'
import styles from './UndoNotice.module.css'
import { useUndo } from './useTwinsAddress.ts'

/**
 * What the last change did, with the way back. It takes focus where the change has taken away the control that had it.
 * Without script there is none: what is pinned, dropped and weighed stands on the page with a way back of its own.
 */
export function UndoNotice() {
  const { undo: words } = useMessages().twins
  const undo = useUndo()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (undo !== null && document.activeElement === document.body)
      link.current?.focus({ preventScroll: true })
  }, [undo])
  const name = findMunicipality(undo?.code)?.name ?? ''
  return (
    <div className={styles.notice} data-screen-only>
      <output>
        {undo === null
          ? null
          : undo.done === 'reset' || undo.done === 'changed'
            ? words[undo.done]
            : words[undo.done](name)}
      </output>{' '}
      {undo === null ? null : (
        <Link ref={link} to={undo.undo} preventScrollReset>
          {words.link}
        </Link>
      )}
    </div>
  )
}
