import { networkPath, organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { ListPage } from '../../components/layout/ListPage.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { noteItems } from '../../features/records/noteItems.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import { writeSpan } from '../../i18n/writeSpan.ts'
import { NetworksPageQueryDocument, type NetworksPageQuery } from './Networks.generated.ts'
import styles from './NetworksPage.module.css'

/** Fetches all networks. */
export async function loader(args: LoaderArgs): Promise<null> {
  await loadQuery(getPageContext(args).apollo, NetworksPageQueryDocument, {}, args.request.signal)
  return null
}

/** The networks with purpose and known members. */
export function Component() {
  const { networks: words } = useMessages()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const { networks } = useLoadedQuery(NetworksPageQueryDocument, {})
  return (
    <ListPage
      title={words.list.title}
      description={words.list.description}
      lead={words.list.lead}
      path="/natverk"
      items={networks.map(({ name, slug }) => ({
        name,
        url: publicUrl + pathInLanguage(language, networkPath(slug)),
      }))}
    >
      <ul className={styles.list}>
        {networks.map((network) => (
          <NetworkItem key={network.id} network={network} />
        ))}
      </ul>
    </ListPage>
  )
}

function NetworkItem({ network }: { readonly network: NetworksPageQuery['networks'][number] }) {
  const { networks: words } = useMessages()
  const period = writeSpan(network.activeFrom, network.activeTo, words.period)
  return (
    <li className={styles.network}>
      <div className={styles.text}>
        <h2 className={styles.name}>
          <Link to={networkPath(network.slug)}>{network.name}</Link>
        </h2>
        <p className={styles.host}>
          <span lang="sv">{network.host}</span>
          {' · '}
          {lowerFirst(words.page.active)} {period ?? <NotStated />}
        </p>
        {network.purpose === null ? null : (
          <p className={styles.purpose} lang="sv">
            {noteItems(network.purpose).join('. ')}.
          </p>
        )}
      </div>
      <div>
        <p className={styles.count}>{words.page.count(network.memberships.length)}</p>
        <ul className={styles.members}>
          {network.memberships.map(({ id, organisation }) => (
            <li key={id}>
              <Link to={organisationPath(organisation)}>{organisation.name}</Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
