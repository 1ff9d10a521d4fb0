import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { Contribution } from '../../features/records/Contribution.ts'
import { PartiesList } from './PartiesList.tsx'
import { PartiesTable } from './PartiesTable.tsx'
import {
  PracticeParties_PracticeFragmentDoc,
  type PracticeParties_PracticeFragment,
} from './PracticeParties.generated.ts'
import styles from './PracticeParties.module.css'
import { toParties } from '../../features/records/toParties.ts'

interface PracticePartiesProps {
  readonly practice: FragmentType<PracticeParties_PracticeFragment>
  /** All kinds of contributions, in the vocabulary's order. */
  readonly contributions: readonly Contribution[]
}

/** Who takes part and what each gives: a matrix, on small screens one line per party. */
export function PracticeParties({ practice, contributions }: PracticePartiesProps) {
  const { practice: words } = useMessages()
  const { data, complete } = useFragment({
    fragment: PracticeParties_PracticeFragmentDoc,
    fragmentName: 'PracticeParties_practice',
    from: practice,
  })
  if (!complete) return null
  const parties = toParties(data)
  return (
    <>
      <PartiesTable parties={parties} contributions={contributions} />
      <PartiesList parties={parties} />
      {parties.length > 1 ? null : <p className={styles.alone}>{words.parties.none}</p>}
    </>
  )
}
