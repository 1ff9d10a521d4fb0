import type { ReactNode } from 'react'
import { BasisColumns } from '../../components/ui/BasisColumns.tsx'
import styles from './GoalRecords.module.css'

interface GoalRecordsProps {
  /** The records that a source ties to the goal; null where there are none. */
  readonly stated: ReactNode
  readonly noneStated: string
  /** Those that an editor suggests; null where there are none. */
  readonly suggested: ReactNode
  readonly noneSuggested: string
}

/** Examples or strategies of a goal: what a source states above what an editor suggests, each saying when it is empty. */
export function GoalRecords({ stated, noneStated, suggested, noneSuggested }: GoalRecordsProps) {
  return (
    <BasisColumns
      stacked
      level={3}
      stated={stated ?? <p className={styles.none}>{noneStated}</p>}
      suggested={suggested ?? <p className={styles.none}>{noneSuggested}</p>}
    />
  )
}
