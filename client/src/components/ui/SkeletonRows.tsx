import styles from './SkeletonRows.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface SkeletonRowsProps {
  readonly count: number
  /** What is being fetched, for those who listen. */
  readonly label: string
}

/** Rows of the final height while a list loads. */
export function SkeletonRows({ count, label }: SkeletonRowsProps) {
  return (
    <div>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.row} aria-hidden="true">
          <span className={styles.place} />
          <span className={styles.lines} />
        </div>
      ))}
    </div>
  )
}
