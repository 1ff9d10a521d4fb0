import { useId, type ComponentProps } from 'react'
import styles from './Field.module.css'
import { FieldLabel, hintId } from './FieldLabel.tsx'

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
      <FieldLabel field={id} label={label} hint={hint} />
      <select
        {...select}
        id={id}
        aria-describedby={hint === undefined ? undefined : hintId(id)}
        className={`ds-input ${styles.control ?? ''}`}
      />
    </div>
  )
}
