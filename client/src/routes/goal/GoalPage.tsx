import { useLoaderData } from 'react-router'
import { goalPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { getPageContext, type LoaderArgs } from '../../app/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { notFound } from '../../app/pageResponses.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { BasisColumns } from '../../components/ui/BasisColumns.tsx'
import { GoalMark } from '../../components/ui/GoalMark.tsx'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import { PracticeLines } from '../../features/records/PracticeLines.tsx'
import { StrategyLines } from '../../features/records/StrategyLines.tsx'
import { Timeline } from '../../features/timeline/Timeline.tsx'
import { timelineLength } from '../../features/timeline/timelineLength.ts'
import { useTimelineMessages } from '../../features/timeline/useTimelineMessages.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { GoalPageQueryDocument, type GoalPageQueryVariables } from './Goal.generated.ts'
import styles from './GoalPage.module.css'
import { GoalTargets } from './GoalTargets.tsx'

/** Fetches one goal; an address that is no number from 1 to 17 is not found. */
export async function loader(args: LoaderArgs): Promise<GoalPageQueryVariables> {
  const written = args.params['number'] ?? ''
  if (!/^[1-9]\d?$/.test(written)) throw notFound()
  const spans = timelineLength(new URL(args.request.url).searchParams)
  const variables = { number: Number(written), spans }
  if (variables.number > 17) throw notFound()
  const { goal } = await loadQuery(
    getPageContext(args).apollo,
    GoalPageQueryDocument,
    variables,
    args.request.signal,
  )
  if (goal === null) throw notFound()
  return variables
}

/** One goal: what a source ties to it, apart from what an editor suggests; then its targets. */
export function Component() {
  const { goals: words, records } = useMessages()
  const timelineWords = useTimelineMessages()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const variables = useLoaderData<typeof loader>()
  const data = useLoadedQuery(GoalPageQueryDocument, variables)
  const { goal } = data
  if (goal === null) return null
  const title = words.page.title(goal.number, goal.name)
  const path = goalPath(goal.number)
  const trail = [{ label: words.list.crumb, path: '/mal' }]
  const search = practicesPath({ mal: goal.number })
  const neighbours = data.goals.filter(({ number }) => Math.abs(number - goal.number) === 1)
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead
        title={title}
        description={words.page.description(goal.number, goal.name, goal.allCount)}
        path={path}
        jsonLd={{
          '@graph': [
            {
              '@type': 'DefinedTerm',
              '@id': goal.iri,
              name: goal.name,
              termCode: String(goal.number),
              url: publicUrl + pathInLanguage(language, path),
            },
            breadcrumbList([...trail, { label: title, path }], publicUrl, language),
          ],
        }}
      />
      <Breadcrumbs trail={trail} current={title} />
      <header className={styles.header}>
        <h1 className={styles.title}>
          <GoalMark number={goal.number} colour={goal.colour} />
          <span>{title}</span>
        </h1>
        <p className={styles.lead}>
          {words.page.lead(goal.statedCount, goal.allCount - goal.statedCount)}{' '}
          <Link to={search}>{words.page.all(goal.number)}</Link>
        </p>
        <p className={styles.links}>
          {goal.url === null ? null : <a href={goal.url}>{words.page.readMore}</a>}
          <span>
            {words.page.iri}: <a href={goal.iri}>{goal.iri}</a>
          </span>
          <GraphLink id={goal.id} />
        </p>
      </header>
      <section aria-labelledby="exempel" className={styles.section}>
        <h2 id="exempel">{words.page.practices}</h2>
        <BasisColumns
          stacked
          level={3}
          stated={
            goal.statedPractices.totalCount === 0 ? (
              <p className={styles.none}>{words.page.noStatedPractices}</p>
            ) : (
              <Practices connection={goal.statedPractices} />
            )
          }
          suggested={
            goal.suggestedPractices.totalCount === 0 ? (
              <p className={styles.none}>{words.page.noSuggestedPractices}</p>
            ) : (
              <Practices connection={goal.suggestedPractices} />
            )
          }
        />
        {goal.suggestedPractices.totalCount > goal.suggestedPractices.edges.length ? (
          <p>
            {records.firstOf(goal.suggestedPractices.edges.length, goal.suggestedPractices.totalCount)}{' '}
            <Link to={search}>{words.page.all(goal.number)}</Link>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="strategier" className={styles.section}>
        <h2 id="strategier">{words.page.strategies}</h2>
        <BasisColumns
          stacked
          level={3}
          stated={
            goal.statedStrategies.length === 0 ? (
              <p className={styles.none}>{words.page.noStatedStrategies}</p>
            ) : (
              <StrategyLines strategies={goal.statedStrategies} level={4} />
            )
          }
          suggested={
            goal.suggestedStrategies.length === 0 ? (
              <p className={styles.none}>{words.page.noSuggestedStrategies}</p>
            ) : (
              <StrategyLines strategies={goal.suggestedStrategies} level={4} />
            )
          }
        />
      </section>
      <section id="tidslinje" aria-labelledby="tidslinje-rubrik" className={styles.section}>
        <h2 id="tidslinje-rubrik">{timelineWords.heading}</h2>
        <Timeline timeline={goal.timeline} length={variables.spans} name={title} showOrganisation />
      </section>
      <section aria-labelledby="delmal" className={styles.section}>
        <h2 id="delmal">{words.page.targets}</h2>
        <GoalTargets targets={goal.targets} />
      </section>
      <nav aria-label={words.page.neighbours} className={styles.neighbours} data-screen-only>
        {neighbours.map((neighbour) => (
          <GoalName key={neighbour.id} goal={neighbour} />
        ))}
      </nav>
    </div>
  )
}

interface PracticesProps {
  readonly connection: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}

function Practices({ connection }: PracticesProps) {
  return <PracticeLines practices={connection.edges.map(({ node }) => node)} level={4} />
}
