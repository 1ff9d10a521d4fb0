import { MapSwatch } from './MapSwatch.tsx'
import styles from './TwinKey.module.css'

interface TwinKeyProps {
  /** Name of the chosen municipality. */
  readonly mine: string
  /** What the municipalities like it are called. */
  readonly twins: string
}

/** What the two colours of a map of like municipalities mean. */
export function TwinKey({ mine, twins }: TwinKeyProps) {
  return (
    <ul className={styles.key}>
      <li>
        <MapSwatch fill="mine" /> {mine}
      </li>
      <li>
        <MapSwatch fill="twin" /> {twins}
      </li>
    </ul>
  )
}
