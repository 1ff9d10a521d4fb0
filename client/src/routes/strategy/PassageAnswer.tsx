import { useFragment } from '@apollo/client/react'
import { Link } from 'react-router'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { PassageAnswer_PassageFragmentDoc } from './PassageAnswer.generated.ts'
import styles from './PassageAnswer.module.css'

interface PassageAnswerProps {
  readonly id: string
  /** Number of the source among the page's sources; 0 where it is not among them. */
  readonly footnote: number
}

/** One answer in our words, and directly under it where in which document it stands. */
export function PassageAnswer({ id, footnote }: PassageAnswerProps) {
  const { facts, practice, strategies } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: PassageAnswer_PassageFragmentDoc,
    fragmentName: 'PassageAnswer_passage',
    from: { __typename: 'Passage', id },
  })
  if (!complete) return null
  const words = strategies.page
  const stated = data.goals.filter(({ basis }) => basis === 'STATED')
  const locator = data.locator === null ? words.locatorMissing : data.locator.replaceAll('§ ', '§\u00a0')
  const where = [data.source?.title, locator].filter((text) => text !== undefined).join(', ')
  return (
    <>
      <p className={styles.text}>{data.text}</p>
      <p className={styles.locator}>
        {footnote > 0 ? (
          <a href={`#kalla-${String(footnote)}`} aria-label={`${practice.footnote(footnote)}: ${where}`}>
            {where}
          </a>
        ) : data.source?.url === null || data.source === null ? (
          where
        ) : (
          <a href={data.source.url}>{where}</a>
        )}
        {data.year === null ? null : ` · ${words.aboutYear(data.year)}`}
        {data.amount === null ? null : ` · ${words.amount(format.kronor(data.amount))}`}
      </p>
      {data.areas.length === 0 ? null : (
        <ul className={styles.areas}>
          {data.areas.map((area) => (
            <li key={area.id}>
              <Link to={`/strategier?omrade=${area.key}`}>{area.label}</Link>
            </li>
          ))}
        </ul>
      )}
      {stated.map(({ goal }) => (
        <p key={goal.id} className={styles.goal}>
          <GoalName goal={goal} /> <span className={styles.basis}>{facts.stated}</span>
        </p>
      ))}
    </>
  )
}
