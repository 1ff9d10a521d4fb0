import { goalPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import { GoalMark } from '../../components/ui/GoalMark.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './GoalBars.module.css'
import type { StartQuery } from './Start.generated.ts'

/** Width of the longest bar in px at 16. */
const LONGEST = 92

/** The 17 goals with their examples: a filled bar where the source states the goal, an empty one where we suggest it. */
export function GoalBars({ goals }: { readonly goals: StartQuery['goals'] }) {
  const { start } = useMessages()
  const most = Math.max(1, ...goals.map(({ all }) => all))
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{start.goals.heading}</h2>
        <Link to="/mal" className={styles.more}>
          {start.goals.all}
        </Link>
        <ul className={styles.legend}>
          <li>
            <span className={styles.filled} aria-hidden="true" /> {start.goals.stated}
          </li>
          <li>
            <span className={styles.empty} aria-hidden="true" /> {start.goals.suggested}
          </li>
        </ul>
        <p className={styles.note}>{start.goals.note}</p>
      </div>
      <ol className={styles.list}>
        {goals.map(({ id, number, name, colour, all, stated }) => (
          <li key={id}>
            <Link to={goalPath(number)} className={styles.goal}>
              <GoalMark number={number} colour={colour} />
              <span className={styles.name}>{name}</span>
              <svg
                viewBox={`0 0 ${String(LONGEST)} 9`}
                className={styles.bar}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {all === 0 ? null : (
                  <>
                    <rect x="0" y="0" height="9" width={(stated / most) * LONGEST} fill={colour} />
                    <rect
                      x="0.6"
                      y="0.6"
                      height="7.8"
                      width={Math.max((all / most) * LONGEST - 1.2, 0.8)}
                      fill="none"
                      stroke={colour}
                      strokeWidth="1.2"
                      vectorEffect="non-scaling-stroke"
                    />
                  </>
                )}
              </svg>
              <span className={styles.count} aria-hidden="true">
                {all}
              </span>
              <VisuallyHidden>{start.goals.count(all, stated)}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
