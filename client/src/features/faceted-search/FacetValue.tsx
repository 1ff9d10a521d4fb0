import { Input } from '@digdir/designsystemet-react'
import styles from './FacetValue.module.css'

interface FacetValueProps {
  /** Id of the form that the box belongs to. */
  readonly form: string
  readonly name: string
  readonly value: string
  readonly label: string
  readonly count: number
  readonly checked: boolean
  /** Sends the form. */
  readonly onChoose: (form: HTMLFormElement) => void
}

/** One value of a facet with its number of hits. Changing it asks at once. */
export function FacetValue({ form, name, value, label, count, checked, onChoose }: FacetValueProps) {
  return (
    <label className={styles.row} data-empty={count === 0 || undefined}>
      <Input
        type="checkbox"
        name={name}
        value={value}
        form={form}
        checked={checked}
        className={styles.box ?? ''}
        onChange={({ currentTarget }) => {
          if (currentTarget.form !== null) onChoose(currentTarget.form)
        }}
      />
      <span className={styles.label}>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  )
}
