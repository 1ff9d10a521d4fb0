import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { strategyPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { StandingTag } from '../../components/ui/StandingTag.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { knownOutcome } from './knownOutcome.ts'
import { RecordLine } from './RecordLine.tsx'
import styles from './RecordLines.module.css'
import {
  StrategyLine_StrategyFragmentDoc,
  type StrategyLine_StrategyFragment,
} from './StrategyLine.generated.ts'

type StrategyReference = FragmentType<StrategyLine_StrategyFragment> & { readonly id: string }

interface StrategyLinesProps {
  readonly strategies: readonly StrategyReference[]
  /** False where all strategies are the page's own organisation's. */
  readonly showOrganisation?: boolean
  /** Level of the titles among the page's headings. */
  readonly level: 3 | 4
}

/** Strategies one line each, with kind of document, date and standing in columns. */
export function StrategyLines({ strategies, showOrganisation = true, level }: StrategyLinesProps) {
  return (
    <ul className={styles.list}>
      {strategies.map((strategy) => (
        <StrategyLine
          key={strategy.id}
          strategy={strategy}
          showOrganisation={showOrganisation}
          level={level}
        />
      ))}
    </ul>
  )
}

interface StrategyLineProps {
  readonly strategy: StrategyReference
  readonly showOrganisation: boolean
  readonly level: 3 | 4
}

function StrategyLine({ strategy, showOrganisation, level }: StrategyLineProps) {
  const { records, strategies } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: StrategyLine_StrategyFragmentDoc,
    fragmentName: 'StrategyLine_strategy',
    from: strategy,
  })
  if (!complete) return null
  const outcome = knownOutcome(data)
  const date = data.decision?.date ?? null
  return (
    <RecordLine
      title={data.title}
      path={strategyPath(data.slug)}
      organisation={showOrganisation ? data.organisation : null}
      level={level}
      facts={[
        [records.document, data.type.label],
        [records.date, date === null ? null : format.date(date)],
        [
          records.standing,
          outcome === null ? strategies.phase[data.phase] : <StandingTag outcome={outcome} />,
        ],
      ]}
    />
  )
}
