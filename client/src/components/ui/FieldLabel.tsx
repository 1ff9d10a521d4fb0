import styles from './Field.module.css'

interface FieldLabelProps {
  /** Id of the field. */
  readonly field: string
  readonly label: string
  /** A few words under the label; the field is described by `hintId`. */
  readonly hint?: string | undefined
  /** The label is read but not shown. */
  readonly hidden?: boolean
}

/** What a field asks for, and a hint under it. */
export function FieldLabel({ field, label, hint, hidden = false }: FieldLabelProps) {
  return (
    <>
      <label htmlFor={field} className={hidden ? styles.hidden : styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={hintId(field)} className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  )
}

/** Id of the hint of a field. */
export function hintId(field: string): string {
  return `${field}-hint`
}
