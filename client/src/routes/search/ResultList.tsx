import { countPages } from '../../components/ui/countPages.ts'
import { Pagination } from '../../components/ui/Pagination.tsx'
import { findMunicipality } from '../../features/my-municipality/myMunicipality.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import type { SearchOrigin } from '../../features/practice-search/SearchOrigin.ts'
import { PAGE_SIZE } from '../../features/practice-search/searchVariables.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ResultList.module.css'
import type { SearchQuery } from './Search.generated.ts'
import { SearchResult } from './SearchResult.tsx'

interface ResultListProps {
  readonly search: PracticeSearch
  readonly practices: SearchQuery['practices']
  /** The search as the way back from a hit. */
  readonly origin: SearchOrigin
}

/** The hits of a page: with a municipality to be like, those from its twins apart from the others. */
export function ResultList({ search, practices, origin }: ResultListProps) {
  const { search: words } = useMessages()
  const { edges, totalCount, twinCount } = practices
  const near = findMunicipality(search.near)
  const grouped = near !== null && search.sort === 'relevans'
  const twins = grouped ? edges.filter(({ isTwin }) => isTwin) : []
  const others = grouped ? edges.filter(({ isTwin }) => !isTwin) : edges
  const from = (search.page - 1) * PAGE_SIZE + 1
  return (
    <>
      {near === null || twins.length === 0 ? null : (
        <section>
          <h2 className={styles.group}>
            {words.nearness[search.choice.by].group(near.name)} <span>{twinCount}</span>
          </h2>
          <Rows edges={twins} search={search} origin={origin} />
        </section>
      )}
      {others.length === 0 ? null : (
        <section>
          {grouped ? (
            <h2 className={styles.group}>
              {words.groups.others} <span>{totalCount - (twinCount ?? 0)}</span>
            </h2>
          ) : null}
          <Rows edges={others} search={search} origin={origin} ungrouped={!grouped} />
        </section>
      )}
      <div className={styles.foot}>
        <p className={styles.shown}>{words.shown(from, from + edges.length - 1, totalCount)}</p>
        <Pagination
          page={search.page}
          pageCount={countPages(totalCount, PAGE_SIZE)}
          pathTo={(page) => practiceSearchPath({ ...search, page })}
        />
      </div>
    </>
  )
}

interface RowsProps {
  readonly edges: SearchQuery['practices']['edges']
  readonly search: PracticeSearch
  readonly origin: SearchOrigin
  /** No group heading stands between the page's heading and the rows'. */
  readonly ungrouped?: boolean
}

function Rows({ edges, search, origin, ungrouped = false }: RowsProps) {
  return (
    <ol>
      {edges.map((edge) => (
        <SearchResult
          key={edge.node.id}
          edge={edge}
          near={search.near}
          by={search.choice.by}
          origin={origin}
          headingLevel={ungrouped ? 'h2' : 'h3'}
        />
      ))}
    </ol>
  )
}
