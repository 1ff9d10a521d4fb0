import { getPageContext, type LoaderArgs } from '../../app/pageContext.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { StartQueryDocument } from './Start.generated.ts'

/** Fetches the figures of the start page. */
export async function loader(args: LoaderArgs): Promise<null> {
  await loadQuery(getPageContext(args).apollo, StartQueryDocument, {}, args.request.signal)
  return null
}

/** The start page. */
export function Component() {
  const { start } = useMessages()
  const format = useFormat()
  const data = useLoadedQuery(StartQueryDocument, {})
  return (
    <div className="wrap">
      <PageHead title={start.pageTitle} description={start.description} path="/" />
      <h1>{start.title}</h1>
      <p>{start.lead(format.number(data.statistics.practices), format.number(data.statistics.strategies))}</p>
    </div>
  )
}
