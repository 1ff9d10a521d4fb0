import styles from './TickStrip.module.css'
import { tickPaths } from './tickPaths.ts'

interface TickStripProps {
  /** One value per municipality, in the order of municipality codes. */
  readonly distribution: readonly number[]
  /** Places in the distribution to mark. */
  readonly mine: number
  readonly twins: readonly number[]
  readonly logarithmic: boolean
}

/**
 * All municipalities as one thin tick each, lowest to the left: twins green, mine ochre. Silent to readers: value and
 * place stand beside it in text.
 */
export function TickStrip(props: TickStripProps) {
  const { others, twins, mine } = tickPaths(props)
  return (
    <svg viewBox="0 0 1000 20" preserveAspectRatio="none" className={styles.strip} aria-hidden="true">
      <path d={others} className={styles.others} />
      <path d={twins} className={styles.twins} />
      <path d={mine} className={styles.mine} />
    </svg>
  )
}
