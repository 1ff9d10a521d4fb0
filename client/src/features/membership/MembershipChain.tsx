import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { FactColumns } from '../../components/ui/FactColumns.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { keepSectionSigns } from '../../i18n/keepSectionSigns.ts'
import { upperFirst } from '../../i18n/upperFirst.ts'
import { writeSpan } from '../../i18n/writeSpan.ts'
import {
  MembershipChain_MembershipFragmentDoc,
  type MembershipChain_MembershipFragment,
} from './MembershipChain.generated.ts'
import styles from './MembershipChain.module.css'

/** The way into a network: proposal, decision, participation. Filled when a source says that the step has happened. */
export function MembershipChain({
  membership,
}: {
  readonly membership: FragmentType<MembershipChain_MembershipFragment>
}) {
  const { networks } = useMessages()
  const format = useFormat()
  const words = networks.chain
  const { data, complete } = useFragment({
    fragment: MembershipChain_MembershipFragmentDoc,
    fragmentName: 'MembershipChain_membership',
    from: membership,
  })
  if (!complete) return null
  const period = writeSpan(data.fromYear, data.toYear, networks.period)
  const { decision } = data
  const decided = decision?.outcome === 'DECIDED'
  return (
    <div className={styles.membership}>
      <ol aria-label={words.label(data.organisation.name)}>
        <Step heading={words.proposal} happened={decision !== null}>
          {decision === null ? (
            <NotStated />
          ) : (
            <span lang="sv">
              {[decision.preparedBy, ...decision.documents]
                .filter((text) => text !== null)
                .map(upperFirst)
                .join('. ') || <NotStated />}
            </span>
          )}
        </Step>
        <Step heading={words.decision} happened={decided}>
          {decision === null ? (
            <NotStated />
          ) : (
            <>
              {decision.body === null ? <NotStated /> : <span lang="sv">{upperFirst(decision.body)}</span>}
              {'. '}
              {decision.date === null && decision.paragraph === null ? (
                <>
                  {words.andParagraph} <NotStated />
                </>
              ) : (
                <>
                  {decision.date === null ? (
                    <>
                      {words.date} <NotStated />
                    </>
                  ) : (
                    format.date(decision.date)
                  )}
                  {', '}
                  {decision.paragraph === null ? (
                    <>
                      {words.paragraph} <NotStated />
                    </>
                  ) : (
                    keepSectionSigns(decision.paragraph)
                  )}
                </>
              )}
              {decision.registrationNumber === null ? null : `, ${decision.registrationNumber}`}
            </>
          )}
        </Step>
        <Step heading={words.participation} happened={data.status === 'ACTIVE' || data.status === 'ENDED'}>
          {period === null ? <NotStated /> : upperFirst(period)}
        </Step>
      </ol>
      <FactColumns
        className={styles.facts}
        facts={[
          [words.role, data.role === null ? null : <span lang="sv">{upperFirst(data.role)}</span>],
          [words.mandate, data.mandate === null ? null : <span lang="sv">{data.mandate}</span>],
          [words.fee, data.fee === null ? null : format.kronor(data.fee)],
        ]}
      />
    </div>
  )
}

interface StepProps {
  readonly heading: string
  readonly happened: boolean
  readonly children: ReactNode
}

function Step({ heading, happened, children }: StepProps) {
  const { networks } = useMessages()
  return (
    <li className={happened ? styles.done : styles.open}>
      <p className={styles.heading}>
        {heading}
        <VisuallyHidden>{` (${happened ? networks.chain.happened : networks.chain.notStated})`}</VisuallyHidden>
      </p>
      <p>{children}</p>
    </li>
  )
}
