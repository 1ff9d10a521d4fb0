import { countPages } from '../../components/ui/countPages.ts'
import { Pagination } from '../../components/ui/Pagination.tsx'
import {
  STRATEGY_PAGE_SIZE,
  strategySearchPath,
  type StrategySearch,
} from '../../features/strategy-search/StrategySearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { StrategiesQuery } from './Strategies.generated.ts'
import styles from './StrategyHits.module.css'
import { StrategyResult } from './StrategyResult.tsx'
import { StrategySorting } from './StrategySorting.tsx'

interface StrategyHitsProps {
  readonly search: StrategySearch
  readonly strategies: Pick<StrategiesQuery['strategies'], 'edges' | 'totalCount'>
}

/** The hits of a page with their order, and the way to the other pages. */
export function StrategyHits({ search, strategies: { edges, totalCount } }: StrategyHitsProps) {
  const { shown } = useMessages().search
  const first = (search.page - 1) * STRATEGY_PAGE_SIZE + 1
  return (
    <>
      <StrategySorting search={search} />
      <ol>
        {edges.map((edge) => (
          <StrategyResult key={edge.node.id} edge={edge} />
        ))}
      </ol>
      <div className={styles.foot}>
        <p className="dimmed">{shown(first, first + edges.length - 1, totalCount)}</p>
        <Pagination
          page={search.page}
          pageCount={countPages(totalCount, STRATEGY_PAGE_SIZE)}
          pathTo={(page) => strategySearchPath({ ...search, page })}
        />
      </div>
    </>
  )
}
