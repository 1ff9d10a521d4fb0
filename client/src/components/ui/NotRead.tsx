import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './NotRead.module.css'

/** Stands where a source, or a part of it, has not been read: hatched, so that it never looks like silence. */
export function NotRead({ children }: { readonly children?: ReactNode }) {
  const { facts } = useMessages()
  return (
    <div className={styles.notRead}>
      <p className={styles.heading}>{facts.notRead}</p>
      {children === undefined ? null : <p>{children}</p>}
    </div>
  )
}
