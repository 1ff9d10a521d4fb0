import { useLoaderData } from 'react-router'
import { organisationPath, strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { movedTo, notFound } from '../../loading/pageResponses.ts'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { MarginSection } from '../../components/layout/MarginSection.tsx'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { RecordPage } from '../../components/layout/RecordPage.tsx'
import { StandingTag } from '../../components/ui/StandingTag.tsx'
import { knownOutcome } from '../../features/records/knownOutcome.ts'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import { noteItems } from '../../features/records/noteItems.ts'
import { NoteText } from '../../features/records/NoteText.tsx'
import { PracticeLines } from '../../features/records/PracticeLines.tsx'
import { RecordHistory } from '../../features/records/RecordHistory.tsx'
import { SourceList } from '../../features/records/SourceList.tsx'
import { strategiesPath } from '../../features/strategy-search/strategiesPath.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { StrategyPageQueryDocument } from './Strategy.generated.ts'
import { citedSources } from './citedSources.ts'
import { StrategyAnswers } from './StrategyAnswers.tsx'
import { StrategyFacts } from './StrategyFacts.tsx'
import { StrategyGoals } from './StrategyGoals.tsx'
import styles from './StrategyPage.module.css'
import { strategyJsonLd } from './strategyJsonLd.ts'

/** Fetches one strategy with its answers; a former slug leads to the present one. */
export async function loader(args: LoaderArgs): Promise<{ readonly slug: string }> {
  const slug = args.params['slug'] ?? ''
  const { strategy } = await loadQuery(
    getPageContext(args).apollo,
    StrategyPageQueryDocument,
    { slug },
    args.request.signal,
  )
  if (strategy === null) throw notFound()
  if (strategy.slug !== slug) throw movedTo(strategyPath(strategy.slug))
  return { slug }
}

/** One document: its decision, its answers question by question, what is done under it, its sources. */
export function Component() {
  const messages = useMessages()
  const { strategies, layout } = messages
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const data = useLoadedQuery(StrategyPageQueryDocument, useLoaderData<typeof loader>())
  const { strategy } = data
  if (strategy === null) return null
  const path = strategyPath(strategy.slug)
  const sources = citedSources(strategy)
  const outcome = knownOutcome(strategy)
  // One word, such as ”okänd”, repeats what the facts already say.
  const remarks = strategy.statusNote?.includes(' ') === true ? strategy.statusNote : null
  const trail = [{ label: layout.pages.strategies, path: '/strategier' }]
  const words = strategies.page
  return (
    <>
      <PageHead
        title={`${strategy.title}, ${strategy.organisation.name}`}
        description={words.description(strategy.title, strategy.type.label, strategy.organisation.name)}
        path={path}
        jsonLd={strategyJsonLd(strategy, [...trail, { label: strategy.title, path }], publicUrl, language)}
      />
      <RecordPage
        trail={trail}
        title={strategy.title}
        titleLang="sv"
        kicker={
          <>
            <Link to={organisationPath(strategy.organisation)}>{strategy.organisation.name}</Link>
            {' · '}
            <Link to={strategiesPath({ typ: strategy.type.key })}>{strategy.type.label}</Link>
            {' · '}
            {strategies.phase[strategy.phase]}
          </>
        }
        lead={
          strategy.summary === null ? null : <span lang="sv">{noteItems(strategy.summary).join('. ')}</span>
        }
        standing={outcome === null ? null : <StandingTag outcome={outcome} />}
        tools={<GraphLink id={strategy.id} />}
        facts={<StrategyFacts strategy={strategy} />}
      >
        <StrategyAnswers
          title={strategy.title}
          passages={strategy.passages}
          questions={data.vocabulary}
          sources={sources}
          completeness={strategy.sources.map(({ completeness }) => completeness)}
        />
        {strategy.principlesNote === null ? null : (
          <MarginSection heading={words.principles}>
            <NoteText note={strategy.principlesNote} />
          </MarginSection>
        )}
        <MarginSection heading={words.agenda}>
          <StrategyGoals goals={strategy.goals} statesAgenda2030={strategy.statesAgenda2030} />
        </MarginSection>
        <MarginSection heading={words.practices}>
          {strategy.practices.totalCount === 0 ? (
            <p>
              {words.noPractices} <Link to="/exempel">{words.morePractices}</Link>
            </p>
          ) : (
            <>
              <p className={styles.note}>{words.practicesLead}</p>
              <PracticeLines practices={strategy.practices.edges.map(({ node }) => node)} level={3} />
            </>
          )}
        </MarginSection>
        {remarks === null ? null : (
          <MarginSection heading={words.standing}>
            <NoteText note={remarks} />
          </MarginSection>
        )}
        <MarginSection heading={words.sources} id="kallor">
          <SourceList sources={sources} />
        </MarginSection>
        <MarginSection heading={messages.facts.historyHeading} id="historik">
          <RecordHistory history={strategy.history} />
        </MarginSection>
      </RecordPage>
    </>
  )
}
