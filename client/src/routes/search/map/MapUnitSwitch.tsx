import { Link } from '../../../components/ui/Link.tsx'
import { MAP_UNITS } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'
import {
  practiceSearchPath,
  type PracticeSearch,
} from '../../../../../graph-schema/addresses/PracticeSearch.ts'
import styles from './MapUnitSwitch.module.css'
import { useResultMapMessages } from './useResultMapMessages.ts'

/** The choice between municipalities and counties, as links. */
export function MapUnitSwitch({ search }: { readonly search: PracticeSearch }) {
  const { unit: words } = useResultMapMessages()
  return (
    <nav aria-label={words.label} className={styles.units} data-screen-only>
      <span aria-hidden="true">{words.label}</span>
      <ul>
        {MAP_UNITS.map((mapUnit) => (
          <li key={mapUnit}>
            <Link
              to={practiceSearchPath({ ...search, mapUnit })}
              aria-current={mapUnit === search.mapUnit ? 'true' : undefined}
              preventScrollReset
              className={styles.unit}
            >
              {words[mapUnit]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
