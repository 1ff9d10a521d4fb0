import type { ReactNode } from 'react'
import styles from './EmptyHelp.module.css'

/** What helps on where a search found nothing, paragraph by paragraph. */
export function EmptyHelp({ children }: { readonly children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>
}
