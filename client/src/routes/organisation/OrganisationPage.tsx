import { useLoaderData } from 'react-router'
import { networkPath, organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { movedTo, notFound } from '../../loading/pageResponses.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { RecordPage } from '../../components/layout/RecordPage.tsx'
import { MembershipChain } from '../../features/membership/MembershipChain.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import { PracticeLines } from '../../features/records/PracticeLines.tsx'
import { StrategyLines } from '../../features/records/StrategyLines.tsx'
import { Timeline } from '../../features/timeline/Timeline.tsx'
import { timelineLength } from '../../features/timeline/timelineLength.ts'
import { useTimelineMessages } from '../../features/timeline/useTimelineMessages.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import {
  OrganisationPageQueryDocument,
  type OrganisationPageQueryVariables,
} from './Organisation.generated.ts'
import { OrganisationFacts } from './OrganisationFacts.tsx'
import { organisationJsonLd } from './organisationJsonLd.ts'
import { groupByRunner } from './groupByRunner.ts'
import { OrganisationMap } from './OrganisationMap.tsx'
import { OrganisationPartnerships } from './OrganisationPartnerships.tsx'
import styles from './OrganisationPage.module.css'

/** Fetches one organisation. A municipality has its page under another address. */
export async function loader(args: LoaderArgs): Promise<OrganisationPageQueryVariables> {
  const slug = args.params['slug'] ?? ''
  const variables = { slug, spans: timelineLength(new URL(args.request.url).searchParams) }
  const { organisation } = await loadQuery(
    getPageContext(args).apollo,
    OrganisationPageQueryDocument,
    variables,
    args.request.signal,
  )
  if (organisation === null) throw notFound()
  if (organisation.kind === 'MUNICIPALITY' || organisation.slug !== slug)
    throw movedTo(organisationPath(organisation))
  return variables
}

/** One organisation in all places where it takes part: what it runs, what it contributes, its networks. */
export function Component() {
  const { organisation: words, layout, records } = useMessages()
  const language = useLanguage()
  const timelineWords = useTimelineMessages()
  const { publicUrl } = usePageEnvironment()
  const variables = useLoaderData<typeof loader>()
  const { organisation } = useLoadedQuery(OrganisationPageQueryDocument, variables)
  if (organisation === null) return null
  const path = organisationPath(organisation)
  const runs = organisation.practices
  const groups = groupByRunner(organisation.partnerships)
  const trail = [{ label: layout.pages.practices, path: '/exempel' }]
  const search = practicesPath({ organisation: organisation.id })
  const nothing =
    runs.totalCount + groups.length + organisation.strategies.length + organisation.memberships.length === 0
  return (
    <>
      <PageHead
        title={organisation.name}
        description={words.description(
          organisation.name,
          organisation.partnerships.length + runs.totalCount,
          groups.length,
        )}
        path={path}
        jsonLd={organisationJsonLd(
          organisation,
          [...trail, { label: organisation.name, path }],
          publicUrl,
          language,
        )}
      />
      <RecordPage
        trail={trail}
        title={organisation.name}
        kicker={<span className="dimmed">{words.kind[organisation.kind]}</span>}
        lead={
          <>
            {groups.length === 0
              ? null
              : words.lead(
                  organisation.partnerships.length,
                  groups.length,
                  groups[0]?.runner.name ?? '',
                )}{' '}
            {runs.totalCount === 0 ? null : words.leadRuns(runs.totalCount)}
            {nothing ? words.nothing : null}
          </>
        }
        tools={<GraphLink id={organisation.id} />}
        facts={
          <>
            <OrganisationFacts organisation={organisation} />
            <OrganisationMap groups={groups} />
          </>
        }
      >
        {groups.length === 0 ? null : <OrganisationPartnerships groups={groups} />}
        {runs.totalCount === 0 ? null : (
          <MarginSection heading={words.runs}>
            <PracticeLines
              practices={runs.edges.map(({ node }) => node)}
              showOrganisation={false}
              level={3}
            />
            {runs.totalCount > runs.edges.length ? (
              <p className={styles.more}>
                {records.firstOf(runs.edges.length, runs.totalCount)} <Link to={search}>{words.all}</Link>
              </p>
            ) : null}
          </MarginSection>
        )}
        {organisation.strategies.length === 0 ? null : (
          <MarginSection heading={words.strategies}>
            <StrategyLines strategies={organisation.strategies} showOrganisation={false} level={3} />
          </MarginSection>
        )}
        {runs.totalCount + groups.length + organisation.strategies.length === 0 ? null : (
          <section id="tidslinje" aria-labelledby="tidslinje-rubrik" className={styles.timeline}>
            <h2 id="tidslinje-rubrik">{timelineWords.heading}</h2>
            <Timeline
              timeline={organisation.timeline}
              length={variables.spans}
              name={organisation.name}
              showOrganisation={false}
            />
          </section>
        )}
        {organisation.memberships.length === 0 ? null : (
          <MarginSection heading={words.memberships}>
            <ul className={styles.memberships}>
              {organisation.memberships.map((membership) => (
                <li key={membership.id}>
                  <h3 className={styles.network}>
                    <Link to={networkPath(membership.network.slug)}>{membership.network.name}</Link>
                  </h3>
                  <MembershipChain membership={membership} />
                </li>
              ))}
            </ul>
          </MarginSection>
        )}
        {runs.totalCount + groups.length === 0 ? null : (
          <p className={styles.more}>
            <Link to={search}>{words.all}</Link>
          </p>
        )}
      </RecordPage>
    </>
  )
}
