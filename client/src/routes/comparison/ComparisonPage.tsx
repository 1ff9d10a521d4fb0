import type { ReactNode } from 'react'
import { data, isRouteErrorResponse, useLoaderData, useRouteError } from 'react-router'
import { parseComparisonAddress } from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { findMine } from '../../features/my-municipality/findMine.ts'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { PageError } from '../error/PageError.tsx'
import { ColumnNotice } from './ColumnNotice.tsx'
import { ComparisonContent } from './ComparisonContent.tsx'
import styles from './ComparisonPage.module.css'
import { IncompleteContent } from './IncompleteContent.tsx'
import { isIncompleteLoad, loadComparison, toVariables } from './loadComparison.ts'

/** Compares what the address names, scaled to the reader's municipality unless the address says otherwise. */
export async function loader(args: LoaderArgs) {
  const params = new URL(args.request.url).searchParams
  const given = parseComparisonAddress(params)
  const mine = findMine(args)?.code ?? null
  const address = params.has('for') ? given : { ...given, forMunicipality: mine }
  const load = await loadComparison(getPageContext(args).apollo, address, args.request.signal)
  const { incomplete } = load
  // What cannot be compared is refused, with the way to what can.
  if (incomplete !== null && incomplete.reason !== 'tooFew') throw data(load, { status: 400 })
  return load
}

/** Two to five examples side by side; with fewer, how to choose more. */
export function Component() {
  const { address, incomplete } = useLoaderData<typeof loader>()
  return (
    <ComparisonFrame>
      {incomplete === null ? (
        <ComparisonContent address={address} variables={toVariables(address)} />
      ) : (
        <IncompleteContent address={address} incomplete={incomplete} />
      )}
    </ComparisonFrame>
  )
}

/** Why the examples of the address cannot be compared; what else goes wrong is told as on every page. */
export function ErrorBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error) || !isIncompleteLoad(error.data)) return <PageError />
  return (
    <ComparisonFrame>
      <IncompleteContent {...error.data} />
    </ComparisonFrame>
  )
}

function ComparisonFrame({ children }: { readonly children: ReactNode }) {
  const { comparison: words, layout } = useMessages()
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <Breadcrumbs trail={[{ label: layout.pages.practices, path: '/exempel' }]} current={words.crumb} />
      <ColumnNotice />
      {children}
    </div>
  )
}
