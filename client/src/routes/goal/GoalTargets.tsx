import { useLocation } from 'react-router'
import { useHydrated } from '../../environment/useHydrated.ts'
import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import type { GoalPageQuery } from './Goal.generated.ts'
import styles from './GoalTargets.module.css'

interface GoalTargetsProps {
  readonly targets: NonNullable<GoalPageQuery['goal']>['targets']
}

/** The targets with codes; the one that the address names is marked. A Swedish title that nobody has checked says so; the English ones are customary. */
export function GoalTargets({ targets }: GoalTargetsProps) {
  const { goals } = useMessages()
  const language = useLanguage()
  const { hash } = useLocation()
  const hydrated = useHydrated()
  const words = goals.page
  const unchecked = language === 'sv' ? targets.filter(({ nameUnchecked }) => nameUnchecked).length : 0
  return (
    <>
      {unchecked === 0 ? null : <p className={styles.note}>{words.targetsNote(unchecked)}</p>}
      <ul className={styles.list}>
        {targets.map((target) => (
          <li
            key={target.id}
            id={`delmal-${target.code}`}
            // A move within the pages does not make it the document's target; the server never sees which one it is.
            data-chosen={(hydrated && hash === `#delmal-${target.code}`) || undefined}
            className={styles.target}
          >
            <a href={target.iri} className={styles.code}>
              {target.code}
            </a>
            <div>
              <p className={styles.name}>
                {target.name}
                {language === 'sv' && target.nameUnchecked ? (
                  <>
                    {' '}
                    <span className={styles.unchecked}>{words.unchecked}</span>
                  </>
                ) : null}
              </p>
              {target.oftenRelevant ? <p className={styles.relevant}>{words.oftenRelevant}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
