import { data, redirect, useLoaderData, type ShouldRevalidateFunctionArgs } from 'react-router'
import type { ApolloClient } from '@apollo/client'
import { abortedBy } from '../../apollo/abortedBy.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { countPages } from '../../components/ui/countPages.ts'
import { parsePracticeSearch, practiceSearchPath } from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { toKeptFailure } from '../../features/faceted-search/toKeptFailure.ts'
import { AnsweredSearch } from '../../features/faceted-search/AnsweredSearch.tsx'
import { clearedSearch } from '../../features/practice-search/activeFilters.ts'
import { PAGE_SIZE, searchVariables } from '../../features/practice-search/searchVariables.ts'
import { usePracticeSearch } from '../../features/practice-search/usePracticeSearch.ts'
import { readTray, type TrayItem } from '../../features/comparison/comparisonTray.ts'
import { loadTrayItems } from '../../features/comparison/loadTrayItems.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { SearchQueryDocument } from './Search.generated.ts'
import { SearchContent } from './SearchContent.tsx'
import { SearchForm } from './SearchForm.tsx'
import type { SearchLoad } from './SearchLoad.ts'
import styles from './SearchPage.module.css'
import { statusOf } from '../../environment/PageFailure.ts'

/**
 * Searches by what stands in the address; a page after the last is the last. A wrong value or, on the server, a failure
 * gives an error page.
 */
export async function loader(args: LoaderArgs) {
  const { request } = args
  try {
    const { apollo } = getPageContext(args)
    const search = parsePracticeSearch(new URL(request.url).searchParams)
    const [compared, { data: found }] = await Promise.all([
      loadCompared(apollo, search.compared),
      apollo.query({
        query: SearchQueryDocument,
        variables: searchVariables(search),
        context: abortedBy(request.signal),
      }),
    ])
    // The result has shrunk since the address was saved.
    const lastPage = countPages(found?.practices.totalCount ?? 0, PAGE_SIZE)
    if (search.page > lastPage) return redirect(practiceSearchPath({ ...search, page: lastPage }))
    const load: SearchLoad = { failure: null, compared }
    return load
  } catch (error) {
    const failure = toKeptFailure(error, request.signal)
    const load: SearchLoad = { failure, compared: [] }
    return data(load, { status: statusOf(failure) })
  }
}

/** A choice for comparison changes the address, but not what is found. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const [from, to] = [new URL(currentUrl), new URL(nextUrl)]
  from.searchParams.delete('jamfor')
  to.searchParams.delete('jamfor')
  return from.href === to.href && currentUrl.href !== nextUrl.href ? false : defaultShouldRevalidate
}

/** The names of what the address names for comparison; what does not exist is left out. */
async function loadCompared(apollo: ApolloClient, slugs: readonly string[]): Promise<TrayItem[]> {
  const items = await loadTrayItems(apollo, slugs, import.meta.env.SSR ? [] : readTray())
  return items.filter((item) => item !== null)
}

/** The search page: the question, the answer as a sentence, filters, list and map. */
export function Component() {
  const { search: words } = useMessages()
  const { failure } = useLoaderData<typeof loader>()
  const { search } = usePracticeSearch()
  const isFiltered = Object.values(search.facets).flat().length > 0
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <SearchForm />
      <AnsweredSearch
        search={search}
        failure={failure}
        title={words.title}
        description={words.description}
        resetPath={isFiltered ? practiceSearchPath({ ...clearedSearch(search), query: search.query }) : null}
      >
        {(shown) => <SearchContent search={shown} />}
      </AnsweredSearch>
    </div>
  )
}
