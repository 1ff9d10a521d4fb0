import { useNavigation } from 'react-router'
import { strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { ChosenFilters } from '../../features/faceted-search/ChosenFilters.tsx'
import { RecognisedTerms } from '../../features/faceted-search/RecognisedTerms.tsx'
import { listStrategyFilters } from '../../features/strategy-search/listStrategyFilters.ts'
import { phaseValue, STRATEGY_FACET_KEYS } from '../../features/strategy-search/strategyParameters.ts'
import {
  parseStrategySearch,
  STRATEGY_PAGE_SIZE,
  strategySearchPath,
  strategyVariables,
  type StrategySearch,
} from '../../features/strategy-search/StrategySearch.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { StrategiesQueryDocument } from './Strategies.generated.ts'
import styles from './StrategiesPage.module.css'
import { NoStrategies } from './NoStrategies.tsx'
import { StrategyFacets } from './StrategyFacets.tsx'
import { StrategyHits } from './StrategyHits.tsx'

/** The answer to a search of strategies that has been loaded. */
export function StrategiesContent({ search }: { readonly search: StrategySearch }) {
  const messages = useMessages()
  const { strategies: words, layout } = messages
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const busy = useNavigation().state !== 'idle'
  const { strategies } = useLoadedQuery(StrategiesQueryDocument, strategyVariables(search))
  const path = strategySearchPath(search)
  const first = (search.page - 1) * STRATEGY_PAGE_SIZE + 1
  const filters = listStrategyFilters(search, {
    messages,
    labelOf: (key, value) =>
      strategies.facets
        .find((facet) => facet.key === key)
        ?.buckets.find((bucket) => bucket.value === value || phaseValue(bucket.value) === value)?.label ??
      value,
  })
  return (
    <>
      <PageHead
        title={path === '/strategier' ? words.list.title : strategies.interpretedAs}
        description={words.list.description}
        path={strategySearchPath({ ...search, replaced: [] })}
        jsonLd={{
          '@graph': [
            {
              '@type': 'ItemList',
              name: strategies.interpretedAs,
              numberOfItems: strategies.totalCount,
              itemListElement: strategies.edges.map(({ node }, index) => ({
                '@type': 'ListItem',
                position: first + index,
                name: node.title,
                url: publicUrl + pathInLanguage(language, strategyPath(node.slug)),
              })),
            },
            breadcrumbList([{ label: layout.pages.strategies, path: '/strategier' }], publicUrl, language),
          ],
        }}
      />
      <h1 className={styles.heading}>{strategies.interpretedAs}</h1>
      <LiveRegion text={busy ? '' : strategies.interpretedAs} />
      {path === '/strategier' ? <p className={styles.lead}>{words.list.lead}</p> : null}
      <RecognisedTerms
        search={search}
        facetKeys={STRATEGY_FACET_KEYS}
        terms={strategies.recognised}
        only={words.list.only}
        pathTo={(changes) => strategySearchPath({ ...search, page: 1, ...changes })}
      />
      <ChosenFilters
        filters={filters}
        clearedPath={strategySearchPath({ ...parseStrategySearch(new URLSearchParams()), sort: search.sort })}
      />
      <div className={styles.columns} aria-busy={busy}>
        <StrategyFacets
          facets={strategies.facets}
          totalCount={strategies.totalCount}
          chosenCount={filters.filter(({ key }) => key !== 'q').length}
        />
        <div className={styles.results} id="resultat">
          {strategies.totalCount === 0 ? (
            <NoStrategies search={search} spellings={strategies.suggestions} />
          ) : (
            <StrategyHits search={search} strategies={strategies} />
          )}
        </div>
      </div>
    </>
  )
}
