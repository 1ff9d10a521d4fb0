import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import {
  PassageAnswer_PassageFragmentDoc,
  type PassageAnswer_PassageFragment,
} from './PassageAnswer.generated.ts'
import styles from './PassageAnswer.module.css'
import { writeLocator } from './writeLocator.ts'

interface PassageAnswerProps {
  readonly passage: FragmentType<PassageAnswer_PassageFragment>
  /** Number of the source among the page's sources; 0 where it is not among them. */
  readonly footnote: number
  /** Title of the page. */
  readonly page: string
}

/** One answer in our words, and directly under it where in which document it stands. */
export function PassageAnswer({ passage, footnote, page }: PassageAnswerProps) {
  const { facts, practice, strategies } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: PassageAnswer_PassageFragmentDoc,
    fragmentName: 'PassageAnswer_passage',
    from: passage,
  })
  if (!complete) return null
  const words = strategies.page
  const stated = data.goals.filter(({ basis }) => basis === 'STATED')
  const where = writeLocator(data.source?.title ?? null, data.locator, page) ?? words.locatorMissing
  return (
    <>
      <p className={styles.text}>{data.text}</p>
      <p className={styles.locator}>
        {footnote > 0 ? (
          <a href={`#kalla-${String(footnote)}`} aria-label={`${practice.footnote(footnote)}: ${where}`}>
            {where}
          </a>
        ) : (
          where
        )}
        {data.year === null ? null : ` · ${words.aboutYear(data.year)}`}
        {data.amount === null ? null : ` · ${words.amount(format.kronor(data.amount))}`}
      </p>
      {stated.map(({ goal }) => (
        <p key={goal.id} className={styles.goal}>
          <GoalName goal={goal} /> <span className={styles.basis}>{facts.stated}</span>
        </p>
      ))}
    </>
  )
}
