import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import type { Basis } from '../../apollo/schemaTypes.generated.ts'
import { BasisColumns } from '../../components/ui/BasisColumns.tsx'
import { GoalName } from '../../components/ui/GoalName.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import {
  PracticeGoals_PracticeFragmentDoc,
  type PracticeGoals_PracticeFragment,
} from './PracticeGoals.generated.ts'
import styles from './PracticeGoals.module.css'

type GoalLink = PracticeGoals_PracticeFragment['goals'][number]

/** The goals that an example contributes to: what the source states apart from what the editors suggest. */
export function PracticeGoals({
  practice,
}: {
  readonly practice: FragmentType<PracticeGoals_PracticeFragment>
}) {
  const { practice: words } = useMessages()
  const { data, complete } = useFragment({
    fragment: PracticeGoals_PracticeFragmentDoc,
    fragmentName: 'PracticeGoals_practice',
    from: practice,
  })
  if (!complete) return null
  const withBasis = (basis: Basis) => data.goals.filter((link) => link.basis === basis)
  const [stated, suggested] = [withBasis('STATED'), withBasis('SUGGESTED')]
  return (
    <BasisColumns
      level={3}
      stated={
        <>
          <GoalLinks links={stated} />
          {data.statesAgenda2030 ? <p className={styles.note}>{words.goals.agenda2030}</p> : null}
          {stated.length === 0 && !data.statesAgenda2030 ? (
            <p className={styles.none}>{words.goals.noneStated}</p>
          ) : null}
        </>
      }
      suggested={
        suggested.length === 0 ? (
          <p className={styles.none}>{words.goals.noneSuggested}</p>
        ) : (
          <GoalLinks links={suggested} />
        )
      }
    />
  )
}

function GoalLinks({ links }: { readonly links: readonly GoalLink[] }) {
  const { practice: words } = useMessages()
  if (links.length === 0) return null
  return (
    <ul className={styles.list}>
      {links.map(({ goal, target }) => (
        <li key={target?.code ?? goal.id}>
          <GoalName goal={goal} />
          {target === null ? null : (
            <p className={styles.target}>{words.goals.target(target.code, target.name)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
