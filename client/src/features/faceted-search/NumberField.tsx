import { useFacetForm } from './FacetForm.ts'
import styles from './NumberField.module.css'

interface NumberFieldProps {
  readonly name: string
  readonly label: string
  readonly placeholder: string
  readonly value: number | null
  /** The most digits and spaces that it takes. */
  readonly digits: number
}

/** A number to filter by. Asks when the field is left or Enter is pressed. */
export function NumberField({ name, label, placeholder, value, digits }: NumberFieldProps) {
  const { id, submit } = useFacetForm()
  return (
    <input
      key={value}
      name={name}
      form={id}
      defaultValue={value ?? ''}
      aria-label={label}
      placeholder={placeholder}
      inputMode="numeric"
      pattern={`[0-9 ]{1,${String(digits)}}`}
      className={styles.input}
      onBlur={({ currentTarget }) => {
        if (
          currentTarget.value !== currentTarget.defaultValue &&
          currentTarget.form?.reportValidity() === true
        )
          submit(currentTarget.form)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          event.currentTarget.blur()
        }
      }}
    />
  )
}
