import { BasisColumns } from '../../components/ui/BasisColumns.tsx'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { StrategyPageQuery } from './Strategy.generated.ts'
import styles from './StrategyGoals.module.css'

type Strategy = NonNullable<StrategyPageQuery['strategy']>

/** The goals of a document: those a source states apart from those an editor suggests. */
export function StrategyGoals({ goals, statesAgenda2030 }: Pick<Strategy, 'goals' | 'statesAgenda2030'>) {
  const { strategies } = useMessages()
  const words = strategies.page
  const stated = goals.filter(({ basis }) => basis === 'STATED')
  const suggested = goals.filter(({ basis }) => basis === 'SUGGESTED')
  return (
    <BasisColumns
      level={3}
      stated={
        <>
          {statesAgenda2030 ? <p>{words.agendaWhole}</p> : null}
          <GoalNames links={stated} none={words.noStatedGoal} />
        </>
      }
      suggested={<GoalNames links={suggested} none={words.noSuggestedGoal} />}
    />
  )
}

function GoalNames({ links, none }: { readonly links: Strategy['goals']; readonly none: string }) {
  if (links.length === 0) return <p className={styles.none}>{none}</p>
  return (
    <ul className={styles.list}>
      {links.map(({ goal }) => (
        <li key={goal.id}>
          <GoalName goal={goal} />
        </li>
      ))}
    </ul>
  )
}
