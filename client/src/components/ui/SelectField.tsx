import { useId, type ComponentProps } from 'react'
import styles from './Field.module.css'

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'className'> {
  readonly label: string
  /** A few words under the label. */
  readonly hint?: string
}

/** A labelled `select` with the look's 2 px edge. */
export function SelectField({ label, hint, ...select }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <select
        {...select}
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className={`ds-input ${styles.control ?? ''}`}
      />
    </div>
  )
}
