import { Input } from '@digdir/designsystemet-react'
import { useFacetForm } from './FacetForm.ts'
import styles from './FacetValue.module.css'
import { useAheadOfAddress } from './useAheadOfAddress.ts'

interface FacetValueProps {
  readonly name: string
  readonly value: string
  readonly label: string
  /** Hits with the value; null where the result does not count them. */
  readonly count: number | null
  readonly checked: boolean
}

/** One value of a facet. Changing it asks at once. */
export function FacetValue({ name, value, label, count, checked }: FacetValueProps) {
  const { id, submit } = useFacetForm()
  const [shown, show] = useAheadOfAddress(checked)
  return (
    <label className={styles.row} data-empty={count === 0 || undefined}>
      <Input
        type="checkbox"
        name={name}
        value={value}
        form={id}
        checked={shown}
        className={styles.box ?? ''}
        onChange={({ currentTarget }) => {
          show(currentTarget.checked)
          if (currentTarget.form !== null) submit(currentTarget.form)
        }}
      />
      <span className={styles.label}>{label}</span>
      {count === null ? null : <span className={styles.count}>{count}</span>}
    </label>
  )
}
