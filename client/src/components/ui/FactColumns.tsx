import type { ReactNode } from 'react'
import styles from './FactColumns.module.css'
import { NotStated } from './NotStated.tsx'

/** A fact with its name; null where the sources do not say. */
export type NamedFact = readonly [label: string, value: ReactNode]

interface FactColumnsProps {
  readonly facts: readonly NamedFact[]
  /** A class that sets the columns. */
  readonly className: string | undefined
}

/** Facts side by side, so that the eye compares downwards. What is missing keeps its place and reads "not stated". */
export function FactColumns({ facts, className }: FactColumnsProps) {
  return (
    <dl className={`${styles.columns ?? ''} ${className ?? ''}`}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <NotStated />}</dd>
        </div>
      ))}
    </dl>
  )
}
