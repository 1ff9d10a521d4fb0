import type { ReactNode } from 'react'
import { useLoaderData } from 'react-router'
import { goalPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { notFound } from '../../loading/pageResponses.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { breadcrumbList } from '../../components/layout/breadcrumbList.ts'
import { Breadcrumbs } from '../../components/layout/Breadcrumbs.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { RuledSection } from '../../components/layout/RuledSection.tsx'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { practicesPath } from '../../../../graph-schema/addresses/practicesPath.ts'
import { PracticeLines } from '../../features/records/PracticeLines.tsx'
import { StrategyLines } from '../../features/records/StrategyLines.tsx'
import { Timeline } from '../../features/timeline/Timeline.tsx'
import { timelineLength } from '../../features/timeline/timelineLength.ts'
import { useTimelineMessages } from '../../features/timeline/useTimelineMessages.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { GoalPageQueryDocument, type GoalPageQueryVariables } from './Goal.generated.ts'
import { GoalHeader } from './GoalHeader.tsx'
import styles from './GoalPage.module.css'
import { GoalRecords } from './GoalRecords.tsx'
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
  const { statedPractices, suggestedPractices, statedStrategies, suggestedStrategies } = goal
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
      <GoalHeader goal={goal} title={title} search={search} />
      <RuledSection id="exempel" heading={words.page.practices}>
        <GoalRecords
          stated={linesOf(statedPractices)}
          noneStated={words.page.noStatedPractices}
          suggested={linesOf(suggestedPractices)}
          noneSuggested={words.page.noSuggestedPractices}
        />
        {suggestedPractices.totalCount > suggestedPractices.edges.length ? (
          <p className={styles.more}>
            {records.firstOf(suggestedPractices.edges.length, suggestedPractices.totalCount)}{' '}
            <Link to={search}>{words.page.all(goal.number)}</Link>
          </p>
        ) : null}
      </RuledSection>
      <RuledSection id="strategier" heading={words.page.strategies}>
        <GoalRecords
          stated={
            statedStrategies.length === 0 ? null : <StrategyLines strategies={statedStrategies} level={4} />
          }
          noneStated={words.page.noStatedStrategies}
          suggested={
            suggestedStrategies.length === 0 ? null : (
              <StrategyLines strategies={suggestedStrategies} level={4} />
            )
          }
          noneSuggested={words.page.noSuggestedStrategies}
        />
      </RuledSection>
      <RuledSection id="tidslinje" heading={timelineWords.heading}>
        <Timeline timeline={goal.timeline} length={variables.spans} name={title} showOrganisation />
      </RuledSection>
      <RuledSection id="delmal" heading={words.page.targets}>
        <GoalTargets targets={goal.targets} />
      </RuledSection>
      <nav aria-label={words.page.neighbours} className={styles.neighbours} data-screen-only>
        {neighbours.map((neighbour) => (
          <GoalName key={neighbour.id} goal={neighbour} />
        ))}
      </nav>
    </div>
  )
}

interface Practices {
  readonly totalCount: number
  readonly edges: readonly { readonly node: { readonly id: string } }[]
}

function linesOf({ totalCount, edges }: Practices): ReactNode {
  return totalCount === 0 ? null : <PracticeLines practices={edges.map(({ node }) => node)} level={4} />
}
