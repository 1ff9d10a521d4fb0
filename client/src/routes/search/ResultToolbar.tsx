import { BulletListIcon, ChevronDownIcon, LocationPinIcon, TableIcon } from '@navikt/aksel-icons'
import { Link } from 'react-router'
import { SORT_VALUES, VIEWS } from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { useAheadOfAddress } from '../../features/faceted-search/useAheadOfAddress.ts'
import {
  SEARCH_FORM_ID,
  usePracticeSearch,
  useSubmitSearch,
} from '../../features/practice-search/usePracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ResultToolbar.module.css'

const ICONS = { lista: BulletListIcon, bada: TableIcon, karta: LocationPinIcon }

/** The choice of view, as links, and the order, as a control of the search form. */
export function ResultToolbar({ search }: { readonly search: PracticeSearch }) {
  const { views, sort, nearness } = useMessages().search
  const { coming } = usePracticeSearch()
  const submit = useSubmitSearch()
  const [sortShown, showSort] = useAheadOfAddress(coming.sort === 'relevans' ? '' : coming.sort)
  return (
    <div className={styles.toolbar} data-screen-only>
      <nav aria-label={views.label}>
        <ul className={styles.views} data-view={search.view}>
          {VIEWS.map((view) => {
            const Icon = ICONS[view]
            return (
              <li key={view} className={styles[view]}>
                <Link
                  to={practiceSearchPath({ ...search, view })}
                  aria-current={view === search.view ? 'true' : undefined}
                  preventScrollReset
                  className={styles.view}
                >
                  <Icon aria-hidden="true" />
                  {views[view]}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <label className={styles.sort}>
        {sort.label}:
        <select
          name="sortera"
          form={SEARCH_FORM_ID}
          value={sortShown}
          onChange={({ currentTarget }) => {
            showSort(currentTarget.value)
            if (currentTarget.form !== null) submit(currentTarget.form)
          }}
          className={styles.select}
        >
          {SORT_VALUES.map((value) => (
            <option key={value} value={value === 'relevans' ? '' : value}>
              {value === 'relevans' && search.near !== null ? nearness[search.choice.by].sort : sort[value]}
            </option>
          ))}
        </select>
        <ChevronDownIcon aria-hidden="true" className={styles.chevron} />
      </label>
    </div>
  )
}
