import { Input } from '@digdir/designsystemet-react'
import { SEARCH_FORM_ID, useSubmitSearch } from '../../features/practice-search/usePracticeSearch.ts'
import styles from './FacetCheckbox.module.css'
import { useAheadOfAddress } from './useAheadOfAddress.ts'

interface FacetCheckboxProps {
  readonly name: string
  readonly value: string
  readonly label: string
  /** Hits with the value; null where the result does not count them. */
  readonly count: number | null
  readonly checked: boolean
}

/** One value of a facet. Changing it asks at once. */
export function FacetCheckbox({ name, value, label, count, checked }: FacetCheckboxProps) {
  const submit = useSubmitSearch()
  const [shown, show] = useAheadOfAddress(checked)
  return (
    <label className={styles.row} data-empty={count === 0 || undefined}>
      <Input
        type="checkbox"
        name={name}
        value={value}
        form={SEARCH_FORM_ID}
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
