import { data, redirect, useLoaderData } from 'react-router'
import { abortedBy } from '../../apollo/abortedBy.ts'
import { statusOf, type PageFailure } from '../../environment/PageFailure.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { countPages } from '../../components/ui/countPages.ts'
import { toKeptFailure } from '../../features/faceted-search/toKeptFailure.ts'
import { AnsweredSearch } from '../../features/faceted-search/AnsweredSearch.tsx'
import {
  parseStrategySearch,
  STRATEGY_PAGE_SIZE,
  strategySearchPath,
  strategyVariables,
} from '../../features/strategy-search/StrategySearch.ts'
import { useStrategySearch } from '../../features/strategy-search/useStrategySearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { StrategiesQueryDocument } from './Strategies.generated.ts'
import { StrategiesContent } from './StrategiesContent.tsx'
import styles from './StrategiesPage.module.css'
import { StrategySearchForm } from './StrategySearchForm.tsx'

/** What the page is written with besides its result: why there is none, where the page keeps what it shows. */
interface StrategiesLoad {
  readonly failure: PageFailure | null
}

/**
 * Searches by what stands in the address; a page after the last is the last. A wrong value or, on the server, a failure
 * gives an error page.
 */
export async function loader(args: LoaderArgs) {
  const { request } = args
  try {
    const search = parseStrategySearch(new URL(request.url).searchParams)
    const { data: found } = await getPageContext(args).apollo.query({
      query: StrategiesQueryDocument,
      variables: strategyVariables(search),
      context: abortedBy(request.signal),
    })
    const lastPage = countPages(found?.strategies.totalCount ?? 0, STRATEGY_PAGE_SIZE)
    // The result has shrunk since the address was saved.
    if (search.page > lastPage) return redirect(strategySearchPath({ ...search, page: lastPage }))
    const load: StrategiesLoad = { failure: null }
    return load
  } catch (error) {
    const failure = toKeptFailure(error, request.signal)
    const load: StrategiesLoad = { failure }
    return data(load, { status: statusOf(failure) })
  }
}

/** The search among strategies: the question, the answer as a sentence, filters and hits. */
export function Component() {
  const { list: words } = useMessages().strategies
  const { failure } = useLoaderData<typeof loader>()
  const { search } = useStrategySearch()
  const isFiltered = Object.values(search.facets).flat().length > 0
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <StrategySearchForm />
      <AnsweredSearch
        search={search}
        failure={failure}
        title={words.title}
        description={words.description}
        resetPath={
          isFiltered
            ? strategySearchPath({ ...parseStrategySearch(new URLSearchParams()), query: search.query })
            : null
        }
      >
        {(shown) => <StrategiesContent search={shown} />}
      </AnsweredSearch>
    </div>
  )
}
