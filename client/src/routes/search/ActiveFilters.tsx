import { Link } from 'react-router'
import { RemovableChip } from '../../components/ui/RemovableChip.tsx'
import { clearedSearch, type ActiveFilter } from '../../features/practice-search/activeFilters.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ActiveFilters.module.css'

interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilter[]
  readonly search: PracticeSearch
}

/** What is chosen, each with a way to take it away, and last a way to take all away. */
export function ActiveFilters({ filters, search }: ActiveFiltersProps) {
  const { chips } = useMessages().search
  if (filters.length === 0) return null
  return (
    <ul aria-label={chips.label} className={styles.chips} data-screen-only>
      {filters.map(({ key, label, removeLabel, pathWithout }) => (
        <li key={key}>
          <RemovableChip label={label} removeLabel={removeLabel} to={pathWithout} />
        </li>
      ))}
      <li>
        <Link to={practiceSearchPath(clearedSearch(search))} preventScrollReset className={styles.clear}>
          {chips.clear}
        </Link>
      </li>
    </ul>
  )
}
