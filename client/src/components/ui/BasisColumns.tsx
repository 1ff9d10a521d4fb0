import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './BasisColumns.module.css'

interface BasisColumnsProps {
  readonly stated: ReactNode
  readonly suggested: ReactNode
  /** Heading level of the two names. */
  readonly level: 3 | 4
}

/** What a source states beside what an editor suggests: solid line against dashed, with the words. */
export function BasisColumns({ stated, suggested, level }: BasisColumnsProps) {
  const { facts } = useMessages()
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className={styles.columns}>
      <div className={styles.stated}>
        <Heading className={styles.heading}>{facts.stated}</Heading>
        {stated}
      </div>
      <div className={styles.suggested}>
        <Heading className={styles.heading}>{facts.suggested}</Heading>
        {suggested}
      </div>
    </div>
  )
}
