import { useId, type ReactNode } from 'react'
import { NotStated } from './NotStated.tsx'
import styles from './FactsBox.module.css'

interface FactsBoxProps {
  readonly heading: string
  readonly children: ReactNode
  /** What stands below the list, such as a calculation. */
  readonly foot?: ReactNode
}

/** The facts of a record on their own ground. Holds `Fact`s. */
export function FactsBox({ heading, children, foot }: FactsBoxProps) {
  const id = useId()
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <dl className={styles.list}>{children}</dl>
      {foot}
    </section>
  )
}

interface FactProps {
  readonly label: string
  /** Null where the sources do not say. */
  readonly value: ReactNode
  readonly note?: ReactNode
}

/** One fact: label, value, and a note under it. A missing value reads "not stated". */
export function Fact({ label, value, note }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value ?? <NotStated />}
        {note === undefined || note === null ? null : <div className={styles.note}>{note}</div>}
      </dd>
    </div>
  )
}
