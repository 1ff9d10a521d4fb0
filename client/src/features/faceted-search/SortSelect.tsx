import { ChevronDownIcon } from '@navikt/aksel-icons'
import styles from './SortSelect.module.css'
import { useAheadOfAddress } from './useAheadOfAddress.ts'

interface SortSelectProps {
  /** Id of the search form that it belongs to, so that it works without script too. */
  readonly form: string
  readonly label: string
  /** The chosen order; empty for the usual one, which the address leaves out. */
  readonly value: string
  /** The orders with their names. */
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly submit: (form: HTMLFormElement) => void
}

/** The order of the hits. */
export function SortSelect({ form, label, value, options, submit }: SortSelectProps) {
  const [shown, show] = useAheadOfAddress(value)
  return (
    <label className={styles.sort}>
      {label}:
      <select
        name="sortera"
        form={form}
        value={shown}
        onChange={({ currentTarget }) => {
          show(currentTarget.value)
          if (currentTarget.form !== null) submit(currentTarget.form)
        }}
        className={styles.select}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDownIcon aria-hidden="true" className={styles.chevron} />
    </label>
  )
}
