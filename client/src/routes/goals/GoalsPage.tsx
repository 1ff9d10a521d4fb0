import { goalPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { getPageContext, type LoaderArgs } from '../../loading/pageContext.ts'
import { usePageEnvironment } from '../../environment/PageEnvironment.tsx'
import { loadQuery } from '../../apollo/loadQuery.ts'
import { useLoadedQuery } from '../../apollo/useLoadedQuery.ts'
import { ListPage } from '../../components/layout/ListPage.tsx'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { useFormat, useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import { pathInLanguage } from '../../i18n/language.ts'
import { GoalsPageQueryDocument } from './Goals.generated.ts'
import { GoalBar } from './GoalBar.tsx'
import styles from './GoalsPage.module.css'

/** Fetches the goals with their counts. */
export async function loader(args: LoaderArgs): Promise<null> {
  await loadQuery(getPageContext(args).apollo, GoalsPageQueryDocument, {}, args.request.signal)
  return null
}

/** The 17 goals, each with a bar: filled for stated links, dashed for suggested ones. */
export function Component() {
  const { goals: words } = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { publicUrl } = usePageEnvironment()
  const { goals } = useLoadedQuery(GoalsPageQueryDocument, {})
  const most = Math.max(1, ...goals.map(({ all }) => all))
  return (
    <ListPage
      title={words.list.title}
      description={words.list.description}
      lead={words.list.lead}
      path="/mal"
      crumb={words.list.crumb}
      items={goals.map(({ number, iri, name }) => ({
        item: {
          '@type': 'DefinedTerm',
          '@id': iri,
          name,
          url: publicUrl + pathInLanguage(language, goalPath(number)),
        },
      }))}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.list.columns.goal}</th>
            <th scope="col" className={styles.figure}>
              {words.list.columns.stated}
            </th>
            <th scope="col" className={styles.figure}>
              {words.list.columns.suggested}
            </th>
            <td className={styles.barHead} aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => {
            const suggested = goal.all - goal.stated
            return (
              <tr key={goal.id}>
                <th scope="row" className={styles.goal}>
                  <GoalName goal={goal} />
                  <div className={styles.barBelow}>
                    <GoalBar goal={goal} most={most} />
                  </div>
                </th>
                <td className={styles.figure}>{format.number(goal.stated)}</td>
                <td className={styles.suggested}>{format.number(suggested)}</td>
                <td className={styles.bar} aria-hidden="true">
                  <GoalBar goal={goal} most={most} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.note}>{words.list.note}</p>
      <p className={styles.note}>{words.list.un}</p>
    </ListPage>
  )
}
