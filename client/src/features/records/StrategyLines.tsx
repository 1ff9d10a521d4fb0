import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Link } from 'react-router'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { StandingTag } from '../../components/ui/StandingTag.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { knownOutcome } from './knownOutcome.ts'
import { organisationPath } from './organisationPath.ts'
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
  const Heading = level === 3 ? 'h3' : 'h4'
  const outcome = knownOutcome(data)
  return (
    <li className={styles.line}>
      <div>
        <Heading className={styles.title}>
          <Link to={`/strategier/${data.slug}`}>{data.title}</Link>
        </Heading>
        {showOrganisation ? (
          <p className={styles.who}>
            <Link to={organisationPath(data.organisation)}>{data.organisation.name}</Link>
          </p>
        ) : null}
      </div>
      <dl className={styles.columns}>
        <div>
          <dt>{records.document}</dt>
          <dd>{data.type.label}</dd>
        </div>
        <div>
          <dt>{records.date}</dt>
          <dd>
            {data.decision?.date === null || data.decision === null ? (
              <NotStated />
            ) : (
              format.date(data.decision.date)
            )}
          </dd>
        </div>
        <div>
          <dt>{records.standing}</dt>
          <dd>{outcome === null ? strategies.phase[data.phase] : <StandingTag outcome={outcome} />}</dd>
        </div>
      </dl>
    </li>
  )
}
