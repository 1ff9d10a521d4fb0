import { Link } from 'react-router'
import { RemovableChip } from '../../components/ui/RemovableChip.tsx'
import {
  EMPTY_STRATEGY_SEARCH,
  strategySearchPath,
  type StrategySearch,
} from '../../features/strategy-search/StrategySearch.ts'
import { phaseValue, STRATEGY_FACET_KEYS } from '../../features/strategy-search/strategyParameters.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ChosenFilters.module.css'
import type { StrategiesQuery } from './Strategies.generated.ts'

interface ChosenFiltersProps {
  readonly search: StrategySearch
  readonly facets: StrategiesQuery['strategies']['facets']
}

interface Choice {
  readonly key: string
  readonly label: string
  readonly removeLabel: string
  readonly without: StrategySearch
}

/** What is chosen, each with a way to take it away, and last a way to take all away. */
export function ChosenFilters({ search, facets }: ChosenFiltersProps) {
  const { chips } = useMessages().search
  const { strategies } = useMessages()
  const choices: Choice[] = []
  const add = (
    key: string,
    label: string,
    without: Partial<StrategySearch>,
    removeLabel = chips.remove(label),
  ) => {
    choices.push({ key, label, removeLabel, without: { ...search, page: 1, ...without } })
  }
  if (search.query !== '') add('q', search.query, { query: '' }, chips.query(search.query))
  for (const key of STRATEGY_FACET_KEYS) {
    const buckets = facets.find((facet) => facet.key === key)?.buckets ?? []
    for (const value of search.facets[key]) {
      const bucket = buckets.find(
        (candidate) => candidate.value === value || phaseValue(candidate.value) === value,
      )
      const kept = search.facets[key].filter((other) => other !== value)
      add(`${key} ${value}`, bucket?.label ?? value, { facets: { ...search.facets, [key]: kept } })
    }
  }
  if (search.yearFrom !== null)
    add('fran', strategies.valid.from(String(search.yearFrom)), { yearFrom: null })
  if (search.yearTo !== null) add('till', strategies.valid.to(String(search.yearTo)), { yearTo: null })
  if (choices.length === 0) return null
  return (
    <ul aria-label={chips.label} className={styles.chips} data-screen-only>
      {choices.map(({ key, label, removeLabel, without }) => (
        <li key={key}>
          <RemovableChip label={label} removeLabel={removeLabel} to={strategySearchPath(without)} />
        </li>
      ))}
      <li>
        <Link
          to={strategySearchPath({ ...EMPTY_STRATEGY_SEARCH, sort: search.sort })}
          preventScrollReset
          className={styles.clear}
        >
          {chips.clear}
        </Link>
      </li>
    </ul>
  )
}
