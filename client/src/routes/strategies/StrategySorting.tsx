import { SortSelect } from '../../features/faceted-search/SortSelect.tsx'
import type { StrategySearch } from '../../features/strategy-search/StrategySearch.ts'
import { STRATEGY_SORT_VALUES, STRATEGY_SORTS } from '../../features/strategy-search/strategyParameters.ts'
import {
  STRATEGY_FORM_ID,
  useSubmitStrategySearch,
} from '../../features/strategy-search/useStrategySearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './StrategySorting.module.css'

/** The order of the hits. */
export function StrategySorting({ search }: { readonly search: StrategySearch }) {
  const { strategies, search: shared } = useMessages()
  const submit = useSubmitStrategySearch()
  return (
    <div className={styles.sorting} data-screen-only>
      <SortSelect
        form={STRATEGY_FORM_ID}
        label={shared.sort.label}
        value={search.sort === 'relevans' ? '' : search.sort}
        options={STRATEGY_SORT_VALUES.map((value) => [
          value === 'relevans' ? '' : value,
          strategies.list.sort[STRATEGY_SORTS[value]],
        ])}
        submit={submit}
      />
    </div>
  )
}
