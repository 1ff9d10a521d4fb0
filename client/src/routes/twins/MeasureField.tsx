import { useMessages } from '../../i18n/I18nProvider.tsx'
import { useState } from 'react'
import { WEIGHT_FIELD } from '../../../../graph-schema/addresses/placeChoice.ts'
import styles from './MeasureField.module.css'

/** The largest weight; the schema refuses more. */
const MOST_WEIGHT = 5

interface MeasureFieldProps {
  /** The measure's name in addresses. */
  readonly field: string
  readonly name: string
  readonly weight: number
  readonly submit: (form: HTMLFormElement, control: string) => void
}

/** The weight of one measure: a slider, and a number that says the same and is what the form sends. */
export function MeasureField({ field, name, weight, submit }: MeasureFieldProps) {
  const { form: words } = useMessages().twins
  const [known, setKnown] = useState(weight)
  const [typed, setTyped] = useState(String(weight))
  if (known !== weight) {
    setKnown(weight)
    // A field that is empty, or ends with a comma, weighs what it did and stays as it is typed.
    if (toNumber(typed) !== weight) setTyped(String(weight))
  }
  const id = `${WEIGHT_FIELD}${field}`
  const shown = Math.min(toNumber(typed), MOST_WEIGHT)
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.name}>
        {name}
      </label>
      <input
        type="range"
        min={0}
        max={MOST_WEIGHT}
        step={1}
        value={shown}
        aria-label={words.slider(name)}
        aria-valuetext={words.weight(shown)}
        className={styles.slider}
        onChange={({ currentTarget }) => {
          const { form, value } = currentTarget
          const number = form?.elements.namedItem(id)
          setTyped(value)
          if (form === null || !(number instanceof HTMLInputElement)) return
          // The form is read before React has written the new number into it.
          number.value = value
          submit(form, id)
        }}
      />
      <input
        id={id}
        name={id}
        type="number"
        min={0}
        max={MOST_WEIGHT}
        step="any"
        inputMode="decimal"
        value={typed}
        data-counts={shown > 0 || undefined}
        className={styles.number}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          if (currentTarget.form !== null) submit(currentTarget.form, id)
        }}
      />
    </div>
  )
}

function toNumber(text: string): number {
  const number = Number(text.replace(',', '.'))
  return Number.isFinite(number) ? number : 0
}
