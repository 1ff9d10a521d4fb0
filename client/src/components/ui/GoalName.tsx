import { goalPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from './Link.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import { GoalMark } from './GoalMark.tsx'
import styles from './GoalName.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface GoalNameProps {
  readonly goal: { readonly number: number; readonly name: string; readonly colour: string }
}

/** A goal's mark and name; the name leads to the goal's page and its accessible name holds the number. */
export function GoalName({ goal }: GoalNameProps) {
  const { facts } = useMessages()
  return (
    <Link to={goalPath(goal.number)} className={styles.goal}>
      <GoalMark number={goal.number} colour={goal.colour} />
      <span>
        <VisuallyHidden>{facts.goalNumber(goal.number)} </VisuallyHidden>
        <span className={styles.name}>{goal.name}</span>
      </span>
    </Link>
  )
}
