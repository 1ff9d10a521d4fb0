import { useId, type ReactNode } from 'react'
import styles from './MarginSection.module.css'

interface MarginSectionProps {
  /** Id of the section, where an address should lead to it. */
  readonly id?: string
  readonly heading: string
  readonly children: ReactNode
}

/** A section whose name stands in the left margin and whose text keeps one clean edge; on small screens above it. */
export function MarginSection({ id, heading, children }: MarginSectionProps) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className={styles.heading}>
        {heading}
      </h2>
      <div className={styles.content}>{children}</div>
    </section>
  )
}
