import { Link, useLoaderData } from 'react-router'
import {
  ASSUMPTION_PARAMETERS,
  comparisonPath,
  LEAST_COMPARED,
  parseComparisonAddress,
  type ComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { getPageContext, type LoaderArgs } from '../../app/pageContext.ts'
import { rootLoader } from '../../app/RootLayout.tsx'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { comparedSearchPath } from '../../features/comparison/comparedSearchPath.ts'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { ComparisonQueryDocument } from './Comparison.generated.ts'
import { ComparisonContent } from './ComparisonContent.tsx'
import styles from './ComparisonPage.module.css'

/** Compares what the address names, scaled to the reader's municipality unless the address says otherwise. */
export async function loader(args: LoaderArgs): Promise<ComparisonAddress> {
  const params = new URL(args.request.url).searchParams
  const given = parseComparisonAddress(params)
  const mine = rootLoader(args).myMunicipality?.code ?? null
  const address = params.has('for') ? given : { ...given, forMunicipality: mine }
  if (address.slugs.length >= LEAST_COMPARED)
    await loadQuery(
      getPageContext(args).apollo,
      ComparisonQueryDocument,
      toVariables(address),
      args.request.signal,
    )
  return address
}

/** Two to five examples side by side; with fewer, the way to choose them. */
export function Component() {
  const { comparison: words, layout } = useMessages()
  const address = useLoaderData<typeof loader>()
  const { slugs } = address
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <Breadcrumbs trail={[{ label: layout.pages.practices, path: '/exempel' }]} current={words.crumb} />
      {slugs.length < LEAST_COMPARED ? (
        <>
          <PageHead title={words.title} description={words.description} path={comparisonPath(address)} />
          <h1>{words.title}</h1>
          <p className={styles.lead}>{slugs.length === 0 ? words.tooFew.none : words.tooFew.one}</p>
          <p>
            <Link to={comparedSearchPath(slugs)}>{words.tooFew.link}</Link>
          </p>
        </>
      ) : (
        <ComparisonContent address={address} variables={toVariables(address)} />
      )}
    </div>
  )
}

function toVariables({ slugs, forMunicipality, assumption }: ComparisonAddress) {
  return { slugs, forMunicipality, assumption: ASSUMPTION_PARAMETERS[assumption] }
}
