import { Link } from '../../components/ui/Link.tsx'
import { RemovableChip } from '../../components/ui/RemovableChip.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ChosenFilters.module.css'

/** A choice that narrows or orders the result, and the address without it. */
export interface ChosenFilter {
  readonly key: string
  readonly label: string
  readonly removeLabel: string
  readonly pathWithout: string
}

interface ChosenFiltersProps {
  readonly filters: readonly ChosenFilter[]
  /** The address with nothing chosen. */
  readonly clearedPath: string
}

/** What is chosen, each with a way to take it away, and last a way to take all away. */
export function ChosenFilters({ filters, clearedPath }: ChosenFiltersProps) {
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
        <Link to={clearedPath} preventScrollReset className={styles.clear}>
          {chips.clear}
        </Link>
      </li>
    </ul>
  )
}
