import { CommaSeparated } from '../../components/ui/CommaSeparated.tsx'
import { Link } from '../../components/ui/Link.tsx'
import type { ChosenFilter } from '../../features/faceted-search/ChosenFilters.tsx'
import { EmptyHelp } from '../../features/faceted-search/EmptyHelp.tsx'
import { clearedSearch, isNarrowing } from '../../features/practice-search/activeFilters.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'

interface EmptyResultProps {
  readonly search: PracticeSearch
  /** Spellings that would give hits, with their number. */
  readonly spellings: readonly { readonly query: string; readonly count: number }[]
  readonly filters: readonly ChosenFilter[]
}

/** Helps on when nothing was found: the nearest spelling with its count, and which filter to drop. */
export function EmptyResult({ search, spellings, filters }: EmptyResultProps) {
  const { empty } = useMessages().search
  const removable = filters.filter(isNarrowing)
  const clear = (
    <Link to={practiceSearchPath({ ...clearedSearch(search), near: search.near, choice: search.choice })}>
      {empty.clear}
    </Link>
  )
  return (
    <EmptyHelp>
      {spellings.map(({ query, count }) => (
        <p key={query}>
          {empty.didYouMean} <Link to={practiceSearchPath({ ...search, query, page: 1 })}>{query}</Link>?{' '}
          {empty.gives(count)}
        </p>
      ))}
      {spellings.length === 0 && search.query !== '' ? <p>{empty.hint}</p> : null}
      <p>
        {removable.length === 0 ? (
          <>
            {empty.canClear} {clear}.
          </>
        ) : (
          <>
            {empty.canRemove}{' '}
            <CommaSeparated>
              {removable.map(({ key, label, pathWithout }) => (
                <Link key={key} to={pathWithout}>
                  {label}
                </Link>
              ))}
            </CommaSeparated>{' '}
            {empty.or} {clear}.
          </>
        )}
      </p>
    </EmptyHelp>
  )
}
