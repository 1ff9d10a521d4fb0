import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { PageHead } from '../../components/layout/PageHead.tsx'
import { useFormat, useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { GoalBars } from './GoalBars.tsx'
import { NewestPractices } from './NewestPractices.tsx'
import { StartQueryDocument } from './Start.generated.ts'
import { StartMap } from './StartMap.tsx'
import styles from './StartPage.module.css'
import { StartSearch } from './StartSearch.tsx'

/** Fetches the figures of the start page. */
export async function loader(args: LoaderArgs): Promise<null> {
  await loadQuery(getPageContext(args).apollo, StartQueryDocument, {}, args.request.signal)
  return null
}

/** The start page: one question, my municipality, the goals, the map and the newest. */
export function Component() {
  const { start, layout } = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const { statistics, goals, municipalities, practices } = useLoadedQuery(StartQueryDocument, {})
  const home = publicUrl + pathInLanguage(language, '/')
  return (
    <div className={`wrap ${styles.page ?? ''}`}>
      <PageHead
        title={start.pageTitle}
        description={start.description}
        path="/"
        jsonLd={{
          '@type': 'WebSite',
          name: layout.siteName,
          url: home,
          inLanguage: language,
          potentialAction: {
            '@type': 'SearchAction',
            target: `${publicUrl + pathInLanguage(language, '/exempel')}?q={search_term_string}`,
            'query-input': 'required name=search_term_string',
          },
        }}
      />
      <div className={styles.question}>
        <h1 className={styles.heading}>{start.title}</h1>
        <p className={styles.lead}>
          {start.lead(format.number(statistics.practices), format.number(statistics.strategies))}
        </p>
        <StartSearch />
      </div>
      <GoalBars goals={goals} />
      <StartMap municipalities={municipalities} />
      <NewestPractices practices={practices.edges.map(({ node }) => node)} />
    </div>
  )
}
