import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './BasisColumns.module.css'

interface BasisColumnsProps {
  readonly stated: ReactNode
  readonly suggested: ReactNode
  /** Heading level of the two names. */
  readonly level: 3 | 4
  /** One under the other, for lists whose rows need the whole width. */
  readonly stacked?: boolean
}

/** What a source states beside what an editor suggests: solid line against dashed, with the words. */
export function BasisColumns({ stated, suggested, level, stacked = false }: BasisColumnsProps) {
  const { facts } = useMessages()
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className={stacked ? styles.stack : styles.columns}>
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
