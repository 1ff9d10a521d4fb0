import { useId, type ReactNode } from 'react'
import styles from './RuledSection.module.css'

interface RuledSectionProps {
  /** Id of the section, so that an address can lead to it. */
  readonly id: string
  readonly heading: string
  /** What stands at the end of the heading's line, such as a link. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A section that starts with a strong rule and its name. */
export function RuledSection({ id, heading, aside, children }: RuledSectionProps) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className={styles.section}>
      <div className={styles.line}>
        <h2 id={headingId}>{heading}</h2>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
