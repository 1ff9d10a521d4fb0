import styles from './GoalBar.module.css'

interface GoalBarProps {
  readonly goal: { readonly stated: number; readonly all: number; readonly colour: string }
  /** The most examples that any goal has: the whole width. */
  readonly most: number
}

/** A goal's examples as a bar: filled for stated links, empty and dashed for suggested ones. The figures say the same. */
export function GoalBar({ goal, most }: GoalBarProps) {
  const stated = (goal.stated / most) * 100
  const suggested = ((goal.all - goal.stated) / most) * 100
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" className={styles.bar}>
      <rect width={stated} height="12" fill={goal.colour} className={styles.filled} />
      {suggested === 0 ? null : (
        <rect
          x={stated}
          y="0.5"
          width={Math.max(0, suggested - 0.5)}
          height="11"
          fill="none"
          vectorEffect="non-scaling-stroke"
          className={styles.dashed}
        />
      )}
    </svg>
  )
}
