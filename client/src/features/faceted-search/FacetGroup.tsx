import type { ReactNode } from 'react'
import styles from './FacetGroup.module.css'

interface FacetGroupProps {
  readonly legend: string
  readonly children: ReactNode
  /** Set where the group can be closed: whether it stands open at first. */
  readonly open?: boolean
}

/** The values of one facet under its name; with `open` they can be closed, and it needs no script. */
export function FacetGroup({ legend, children, open }: FacetGroupProps) {
  return open === undefined ? (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  ) : (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>{legend}</summary>
      <fieldset aria-label={legend}>{children}</fieldset>
    </details>
  )
}
