import { useLoaderData } from 'react-router'
import { networkPath, organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { movedTo, notFound } from '../../loading/pageResponses.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { RecordPage } from '../../components/layout/RecordPage.tsx'
import { Fact, FactsBox } from '../../components/ui/FactsBox.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { MembershipChain } from '../../features/membership/MembershipChain.tsx'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import { NoteText } from '../../features/records/NoteText.tsx'
import { SCHEMA_ORGANISATION } from '../../features/records/schemaOrganisation.ts'
import { SourceList } from '../../features/records/SourceList.tsx'
import { useFormat, useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { writeSpan } from '../../i18n/writeSpan.ts'
import { NetworkPageQueryDocument } from './Network.generated.ts'
import styles from './NetworkPage.module.css'

/** Fetches one network with its members; a former slug leads to the present one. */
export async function loader(args: LoaderArgs): Promise<{ readonly slug: string }> {
  const slug = args.params['slug'] ?? ''
  const { network } = await loadQuery(
    getPageContext(args).apollo,
    NetworkPageQueryDocument,
    { slug },
    args.request.signal,
  )
  if (network === null) throw notFound()
  if (network.slug !== slug) throw movedTo(networkPath(network.slug))
  return { slug }
}

/** One network: purpose, support, condition and fee, and its members with decision and mandate. */
export function Component() {
  const { networks: words, layout } = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const { network } = useLoadedQuery(NetworkPageQueryDocument, useLoaderData<typeof loader>())
  if (network === null) return null
  const period = writeSpan(network.activeFrom, network.activeTo, words.period)
  const path = networkPath(network.slug)
  const trail = [{ label: layout.pages.networks, path: '/natverk' }]
  const sections = [
    [words.page.purpose, network.purpose],
    [words.page.support, network.support],
    [words.page.condition, network.condition],
  ] as const
  return (
    <>
      <PageHead
        title={network.name}
        description={words.page.description(network.name, network.host)}
        path={path}
        jsonLd={{
          '@graph': [
            {
              '@type': 'Organization',
              name: network.name,
              url: publicUrl + pathInLanguage(language, path),
              ...(network.purpose === null ? {} : { description: network.purpose }),
              member: network.memberships.map(({ organisation }) => ({
                '@type': SCHEMA_ORGANISATION[organisation.kind],
                name: organisation.name,
                url: publicUrl + pathInLanguage(language, organisationPath(organisation)),
              })),
            },
            breadcrumbList([...trail, { label: network.name, path }], publicUrl, language),
          ],
        }}
      />
      <RecordPage
        trail={trail}
        title={network.name}
        tools={<GraphLink id={network.id} />}
        facts={
          <FactsBox heading={words.page.facts}>
            <Fact
              label={words.page.host}
              value={<span lang="sv">{network.host}</span>}
              note={words.page.hostNote}
            />
            <Fact label={words.page.active} value={period} />
            <Fact
              label={words.page.audience}
              value={network.audience === null ? null : <span lang="sv">{network.audience}</span>}
            />
            <Fact
              label={words.page.fee}
              value={network.fee === null ? null : format.kronor(network.fee)}
              note={
                network.feeNote === null ? null : (
                  <span lang="sv">{network.feeNote.replace(/^kronor /, '')}</span>
                )
              }
            />
          </FactsBox>
        }
      >
        {sections.map(([heading, text]) => (
          <MarginSection key={heading} heading={heading}>
            {text === null ? <NotStated /> : <NoteText note={text} />}
          </MarginSection>
        ))}
        <section aria-labelledby="medlemmar" className={styles.members}>
          <h2 id="medlemmar">{words.page.members}</h2>
          <p className={styles.note}>
            {network.memberships.length === 0 ? words.page.noMembers : words.page.membersNote}{' '}
            {words.page.onlyKnown}
          </p>
          <ul>
            {network.memberships.map((membership) => (
              <li key={membership.id} className={styles.member}>
                <h3 className={styles.name}>
                  <Link to={organisationPath(membership.organisation)}>{membership.organisation.name}</Link>
                </h3>
                <MembershipChain membership={membership} />
              </li>
            ))}
          </ul>
        </section>
        <MarginSection heading={words.page.sources} id="kallor">
          <SourceList sources={network.sources} />
        </MarginSection>
      </RecordPage>
    </>
  )
}
