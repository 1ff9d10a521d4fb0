import { useState } from 'react'
import { data, redirect, useLoaderData, type ShouldRevalidateFunctionArgs } from 'react-router'
import type { ApolloClient } from '@apollo/client'
import { Link } from '../../components/ui/Link.tsx'
import { abortedBy } from '../../apollo/abortedBy.ts'
import type { PageFailure } from '../../apollo/PageFailure.ts'
import { toAddressFailure } from '../../apollo/toAddressFailure.ts'
import { toPageFailure } from '../../apollo/toPageFailure.ts'
import { getPageContext, type LoaderArgs } from '../../app/pageContext.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { countPages } from '../../components/ui/countPages.ts'
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import {
  parsePracticeSearch,
  practiceSearchPath,
  type PracticeSearch,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
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
    if (request.signal.aborted) throw error
    const failure: PageFailure =
      error instanceof SearchParameterError ? toAddressFailure(error) : toPageFailure(error)
    const load: SearchLoad = { failure, compared: [] }
    // What the hub refuses in so many words can be put right in the form, where every letter of it still stands.
    if (failure.message !== null) return data(load, { status: failure.status })
    if (failure.status !== 400 && !import.meta.env.SSR) return load
    throw data(failure, { status: failure.status === 0 ? 503 : failure.status })
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
  const { search: words, errors } = useMessages()
  const { failure } = useLoaderData<typeof loader>()
  const { search } = usePracticeSearch()
  const [shown, setShown] = useState<PracticeSearch | null>(failure === null ? search : null)
  if (failure === null && shown !== search) setShown(search)
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <SearchForm />
      {failure === null ? null : (
        <div className={styles.failure}>
          <ErrorNotice failure={failure} />
          {shown === null ? null : <p className="dimmed">{words.failedKept}</p>}
        </div>
      )}
      {shown === null ? (
        <>
          <PageHead title={words.title} description={words.description} path={null} />
          <h1 className={styles.title}>{words.title}</h1>
          <LiveRegion text="" />
          {Object.values(search.facets).flat().length === 0 ? null : (
            <p>
              <Link to={practiceSearchPath({ ...clearedSearch(search), query: search.query })}>
                {errors.badRequest.reset}
              </Link>
            </p>
          )}
        </>
      ) : (
        <SearchContent search={failure === null ? search : shown} />
      )}
    </div>
  )
}
