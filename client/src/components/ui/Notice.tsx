import { InformationSquareIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

const ICONS = {
  error: XMarkOctagonIcon,
  information: InformationSquareIcon,
}

interface NoticeProps {
  readonly kind: keyof typeof ICONS
  readonly heading: string
  readonly children?: ReactNode
}

/** A state that the reader must know of, told by heading, icon and a bar; never by colour alone. */
export function Notice({ kind, heading, children }: NoticeProps) {
  const Icon = ICONS[kind]
  return (
    <div className={`${styles.notice ?? ''} ${styles[kind] ?? ''}`}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.heading}>{heading}</p>
        {children}
      </div>
    </div>
  )
}
