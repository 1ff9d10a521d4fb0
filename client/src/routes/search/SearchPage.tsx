import { useState } from 'react'
import { data, useLoaderData } from 'react-router'
import type { PageFailure } from '../../apollo/PageFailure.ts'
import { toPageFailure } from '../../apollo/toPageFailure.ts'
import { getPageContext, type LoaderArgs } from '../../app/pageContext.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx'
import { LiveRegion } from '../../components/ui/LiveRegion.tsx'
import {
  parsePracticeSearch,
  SearchParameterError,
  type PracticeSearch,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { searchVariables } from '../../features/practice-search/searchVariables.ts'
import { usePracticeSearch } from '../../features/practice-search/usePracticeSearch.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { SearchQueryDocument } from './Search.generated.ts'
import { SearchContent } from './SearchContent.tsx'
import { SearchForm } from './SearchForm.tsx'
import styles from './SearchPage.module.css'

interface SearchLoad {
  /** Set when the browser could not fetch the result: the page keeps what it shows. */
  readonly failure: PageFailure | null
}

/** Searches by what stands in the address. A wrong value or, on the server, a failure gives an error page. */
export async function loader(args: LoaderArgs): Promise<SearchLoad> {
  const { request } = args
  try {
    const variables = searchVariables(parsePracticeSearch(new URL(request.url).searchParams))
    await getPageContext(args).apollo.query({
      query: SearchQueryDocument,
      variables,
      context: { fetchOptions: { signal: request.signal } },
    })
    return { failure: null }
  } catch (error) {
    if (request.signal.aborted) throw error
    const failure: PageFailure =
      error instanceof SearchParameterError
        ? { status: 400, message: null, requestId: null }
        : toPageFailure(error)
    if (failure.status !== 400 && !import.meta.env.SSR) return { failure }
    throw data(failure, { status: failure.status === 0 ? 503 : failure.status })
  }
}

/** The search page: the question, the answer as a sentence, filters, list and map. */
export function Component() {
  const { search: words } = useMessages()
  const { failure } = useLoaderData<typeof loader>()
  const { search } = usePracticeSearch()
  const [shown, setShown] = useState<PracticeSearch | null>(failure === null ? search : null)
  if (failure === null && shown !== search) setShown(search)
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <SearchForm key={`${search.query} ${search.near ?? ''}`} />
      {failure === null ? null : (
        <div className={styles.failure}>
          <ErrorNotice failure={failure} />
          {shown === null ? null : <p className="dimmed">{words.failedKept}</p>}
        </div>
      )}
      {shown === null ? (
        <>
          <PageHead title={words.title} description={words.description} path={null} />
          <h1>{words.title}</h1>
          <LiveRegion text="" />
        </>
      ) : (
        <SearchContent search={failure === null ? search : shown} />
      )}
    </div>
  )
}
