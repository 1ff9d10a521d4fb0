import { Pagination } from '../../components/ui/Pagination.tsx'
import { findMunicipality } from '../../features/my-municipality/myMunicipality.ts'
import { practiceSearchPath, type PracticeSearch } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { PAGE_SIZE } from '../../features/practice-search/searchVariables.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ResultList.module.css'
import type { SearchQuery } from './Search.generated.ts'
import { SearchResult } from './SearchResult.tsx'

/** How many municipalities count as twins. */
const TWINS = 20

interface ResultListProps {
  readonly search: PracticeSearch
  readonly practices: SearchQuery['practices']
}

/** The hits of a page: with a municipality to be like, those from its twins apart from the others. */
export function ResultList({ search, practices }: ResultListProps) {
  const { search: words } = useMessages()
  const { edges, totalCount, twinCount } = practices
  const near = findMunicipality(search.near)
  const grouped = near !== null && search.sort === 'relevans'
  const isTwin = ({ likenessRank }: (typeof edges)[number]): boolean =>
    likenessRank !== null && likenessRank <= TWINS
  const twins = grouped ? edges.filter(isTwin) : []
  const others = grouped ? edges.filter((edge) => !isTwin(edge)) : edges
  const from = (search.page - 1) * PAGE_SIZE + 1
  return (
    <>
      {near === null || twins.length === 0 ? null : (
        <section>
          <h2 className={styles.group}>
            {words.groups.twins(near.name)} <span>{twinCount}</span>
          </h2>
          <Rows edges={twins} near={search.near} />
        </section>
      )}
      {others.length === 0 ? null : (
        <section>
          {grouped ? (
            <h2 className={styles.group}>
              {words.groups.others} <span>{totalCount - (twinCount ?? 0)}</span>
            </h2>
          ) : null}
          <Rows edges={others} near={search.near} ungrouped={!grouped} />
        </section>
      )}
      <div className={styles.foot}>
        <p className={styles.shown}>{words.shown(from, from + edges.length - 1, totalCount)}</p>
        <Pagination
          page={search.page}
          pageCount={Math.ceil(totalCount / PAGE_SIZE)}
          pathTo={(page) => practiceSearchPath({ ...search, page })}
        />
      </div>
    </>
  )
}

interface RowsProps {
  readonly edges: SearchQuery['practices']['edges']
  readonly near: string | null
  /** No group heading stands between the page's heading and the rows'. */
  readonly ungrouped?: boolean
}

function Rows({ edges, near, ungrouped = false }: RowsProps) {
  return (
    <ol>
      {edges.map((edge) => (
        <SearchResult key={edge.node.id} edge={edge} near={near} headingLevel={ungrouped ? 'h2' : 'h3'} />
      ))}
    </ol>
  )
}
