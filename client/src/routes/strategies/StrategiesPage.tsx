import { data, redirect, useNavigation } from 'react-router'
import { strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { getPageContext, type LoaderArgs } from '../../app/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { toAddressFailure } from '../../apollo/toAddressFailure.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { countPages } from '../../components/ui/countPages.ts'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import { ChosenFilters } from '../../features/faceted-search/ChosenFilters.tsx'
import { RecognisedTerms } from '../../features/faceted-search/RecognisedTerms.tsx'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import { listStrategyFilters } from '../../features/strategy-search/listStrategyFilters.ts'
import { phaseValue, STRATEGY_FACET_KEYS } from '../../features/strategy-search/strategyParameters.ts'
import {
  parseStrategySearch,
  STRATEGY_PAGE_SIZE,
  strategySearchPath,
  strategyVariables,
} from '../../features/strategy-search/StrategySearch.ts'
import { useStrategySearch } from '../../features/strategy-search/useStrategySearch.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { StrategiesQueryDocument } from './Strategies.generated.ts'
import styles from './StrategiesPage.module.css'
import { NoStrategies } from './NoStrategies.tsx'
import { StrategyFacets } from './StrategyFacets.tsx'
import { StrategyHits } from './StrategyHits.tsx'
import { StrategySearchForm } from './StrategySearchForm.tsx'

/** Searches by what stands in the address; a value without meaning gives 400, a page after the last the last. */
export async function loader(args: LoaderArgs): Promise<null> {
  const { request } = args
  const { search, variables } = readSearch(new URL(request.url).searchParams)
  const { strategies } = await loadQuery(
    getPageContext(args).apollo,
    StrategiesQueryDocument,
    variables,
    request.signal,
  )
  const lastPage = countPages(strategies.totalCount, STRATEGY_PAGE_SIZE)
  // The result has shrunk since the address was saved.
  if (search.page > lastPage) throw redirect(strategySearchPath({ ...search, page: lastPage }))
  return null
}

function readSearch(params: URLSearchParams) {
  try {
    const search = parseStrategySearch(params)
    return { search, variables: strategyVariables(search) }
  } catch (error) {
    if (!(error instanceof SearchParameterError)) throw error
    throw data(toAddressFailure(error), { status: 400 })
  }
}

/** The search among strategies: the question, the answer as a sentence, filters and hits. */
export function Component() {
  const messages = useMessages()
  const { strategies: words, layout } = messages
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const busy = useNavigation().state !== 'idle'
  const { search } = useStrategySearch()
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
    <div className={`wrap ${styles.page ?? ''}`}>
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
      <StrategySearchForm />
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
    </div>
  )
}
