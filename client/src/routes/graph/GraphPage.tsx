import { useLoaderData, useLocation } from 'react-router'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { GraphFocus } from './GraphFocus.tsx'
import { GraphPageQueryDocument, type GraphPageQueryVariables } from './Graph.generated.ts'
import { parseGraphAddress } from './GraphAddress.ts'
import styles from './GraphPage.module.css'
import { GraphStart } from './GraphStart.tsx'

/** Fetches what the address shows in one question. An id or a group that does not exist gives the page that says so. */
export async function loader(args: LoaderArgs): Promise<GraphPageQueryVariables> {
  const address = parseGraphAddress(new URL(args.request.url).searchParams)
  const { focus, trail, target, group, page, query } = address
  const previous = trail.at(-1) ?? null
  const variables = {
    id: focus ?? '',
    hasFocus: focus !== null,
    keys: group === null ? [] : [group],
    page,
    hasOpened: group !== null,
    previous: previous ?? '',
    hasPrevious: previous !== null && previous !== focus,
    target: target ?? '',
    hasTarget: focus !== null && target !== null,
    named: [...new Set([...trail, ...(target === null ? [] : [target])])],
    query,
    hasQuery: query !== '',
  }
  await loadQuery(getPageContext(args).apollo, GraphPageQueryDocument, variables, args.request.signal)
  return variables
}

/** The graph explorer: something in the middle with its neighbours, or the choice of something to start with. */
export function Component() {
  const data = useLoadedQuery(GraphPageQueryDocument, useLoaderData<typeof loader>())
  const address = parseGraphAddress(new URLSearchParams(useLocation().search))
  const { neighbourhood } = data
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      {neighbourhood === undefined || neighbourhood === null ? (
        <GraphStart data={data} address={address} />
      ) : (
        <GraphFocus data={data} neighbourhood={neighbourhood} address={address} />
      )}
    </div>
  )
}
