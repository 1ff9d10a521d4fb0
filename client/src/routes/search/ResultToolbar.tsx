import { BulletListIcon, LocationPinIcon, TableIcon } from '@navikt/aksel-icons'
import { Link } from '../../components/ui/Link.tsx'
import {
  SORT_VALUES,
  VIEWS,
  type SortValue,
} from '../../../../graph-schema/addresses/practiceSearchParameters.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { SortSelect } from '../../features/faceted-search/SortSelect.tsx'
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
      <SortSelect
        form={SEARCH_FORM_ID}
        label={sort.label}
        value={written(coming.sort)}
        options={SORT_VALUES.map((value) => [
          written(value),
          value === 'relevans' && search.near !== null ? nearness[search.choice.by].sort : sort[value],
        ])}
        submit={submit}
      />
    </div>
  )
}

/** The usual order stands in no address. */
function written(sort: SortValue): string {
  return sort === 'relevans' ? '' : sort
}
