import {
  STRATEGY_FORM_ID,
  useStrategySearch,
  useSubmitStrategySearch,
} from '../../features/strategy-search/useStrategySearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './YearRange.module.css'

/** The first year of validity, or of the decision, from and to. Asks when a field is left or Enter is pressed. */
export function YearRange() {
  const { strategies, search: shared } = useMessages()
  const { search } = useStrategySearch()
  const submit = useSubmitStrategySearch()
  const field = (name: string, label: string, value: number | null) => (
    <input
      key={value}
      name={name}
      form={STRATEGY_FORM_ID}
      defaultValue={value ?? ''}
      aria-label={`${strategies.list.years}, ${label}`}
      placeholder={label}
      inputMode="numeric"
      pattern="[0-9]{4}"
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
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{strategies.list.years}</legend>
      <div className={styles.row}>
        {field('fran', shared.facets.from, search.yearFrom)}
        <span aria-hidden="true">–</span>
        {field('till', shared.facets.to, search.yearTo)}
      </div>
    </fieldset>
  )
}
