import { useFacetForm } from './FacetForm.ts'
import styles from './NumberField.module.css'
import { useAheadOfAddress } from './useAheadOfAddress.ts'

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
  const inAddress = value === null ? '' : String(value)
  const [text, write] = useAheadOfAddress(inAddress)
  const ask = (field: HTMLInputElement): void => {
    if (text !== inAddress && field.form?.reportValidity() === true) submit(field.form)
  }
  return (
    <input
      name={name}
      form={id}
      value={text}
      aria-label={label}
      placeholder={placeholder}
      inputMode="numeric"
      pattern={`[0-9 ]{1,${String(digits)}}`}
      className={styles.input}
      onChange={({ currentTarget }) => {
        write(currentTarget.value)
      }}
      onBlur={({ currentTarget }) => {
        ask(currentTarget)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        ask(event.currentTarget)
      }}
    />
  )
}
