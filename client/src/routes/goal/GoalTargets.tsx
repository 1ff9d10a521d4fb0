import { useLanguage, useMessages } from '../../i18n/I18nProvider.tsx'
import type { GoalPageQuery } from './Goal.generated.ts'
import styles from './GoalTargets.module.css'

interface GoalTargetsProps {
  readonly targets: NonNullable<GoalPageQuery['goal']>['targets']
}

/** The targets with codes. A Swedish title that nobody has checked says so; the English ones are customary. */
export function GoalTargets({ targets }: GoalTargetsProps) {
  const { goals } = useMessages()
  const language = useLanguage()
  const words = goals.page
  const unchecked = language === 'sv' ? targets.filter(({ nameUnchecked }) => nameUnchecked).length : 0
  return (
    <>
      {unchecked === 0 ? null : <p className={styles.note}>{words.targetsNote(unchecked)}</p>}
      <ul className={styles.list}>
        {targets.map((target) => (
          <li key={target.code} className={styles.target}>
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
