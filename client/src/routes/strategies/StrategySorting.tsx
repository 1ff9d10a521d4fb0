import type { StrategySearch } from '../../features/strategy-search/StrategySearch.ts'
import { STRATEGY_SORT_VALUES, STRATEGY_SORTS } from '../../features/strategy-search/strategyParameters.ts'
import {
  STRATEGY_FORM_ID,
  useSubmitStrategySearch,
} from '../../features/strategy-search/useStrategySearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './StrategySorting.module.css'

/** The order of the hits. It belongs to the search form, so it works without script too. */
export function StrategySorting({ search }: { readonly search: StrategySearch }) {
  const { strategies, search: shared } = useMessages()
  const submit = useSubmitStrategySearch()
  return (
    <div className={styles.sorting} data-screen-only>
      <label className={styles.sort}>
        {shared.sort.label}
        <select
          key={search.sort}
          name="sortera"
          form={STRATEGY_FORM_ID}
          defaultValue={search.sort === 'relevans' ? '' : search.sort}
          className={styles.select}
          onChange={({ currentTarget }) => {
            if (currentTarget.form !== null) submit(currentTarget.form)
          }}
        >
          {STRATEGY_SORT_VALUES.map((value) => (
            <option key={value} value={value === 'relevans' ? '' : value}>
              {strategies.list.sort[STRATEGY_SORTS[value]]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
