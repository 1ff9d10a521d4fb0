import { Link } from '../../components/ui/Link.tsx'
import { GoalMark } from '../../components/ui/GoalMark.tsx'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { GoalPageQuery } from './Goal.generated.ts'
import styles from './GoalHeader.module.css'

interface GoalHeaderProps {
  readonly goal: NonNullable<GoalPageQuery['goal']>
  readonly title: string
  /** Where all examples for the goal are. */
  readonly search: string
}

/** The goal with its mark, how many examples it has and on what basis, and where more can be read. */
export function GoalHeader({ goal, title, search }: GoalHeaderProps) {
  const { page: words } = useMessages().goals
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        <GoalMark number={goal.number} colour={goal.colour} />
        <span>{title}</span>
      </h1>
      <p className={styles.lead}>
        {words.lead(goal.statedCount, goal.allCount - goal.statedCount)}{' '}
        <Link to={search}>{words.all(goal.number)}</Link>
      </p>
      <p className={styles.links}>
        {goal.url === null ? null : <a href={goal.url}>{words.readMore}</a>}
        <span>
          {words.iri}: <a href={goal.iri}>{goal.iri}</a>
        </span>
        <GraphLink id={goal.id} />
      </p>
    </header>
  )
}
