import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import type { ReactNode } from 'react'
import type { Format } from '../../i18n/createFormat.ts'
import { Completeness } from '../../components/ui/Completeness.tsx'
import { ConfirmationBadge } from '../../components/ui/ConfirmationBadge.tsx'
import { Freshness } from '../../components/ui/Freshness.tsx'
import { GraphLink } from '../../features/records/GraphLink.tsx'
import { RunnerAndForm } from '../../features/records/RunnerAndForm.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import { lowerFirst } from '../../i18n/lowerFirst.ts'
import { writeSpan } from '../../i18n/writeSpan.ts'
import {
  PracticeHeader_PracticeFragmentDoc,
  type PracticeHeader_PracticeFragment,
} from './PracticeHeader.generated.ts'
import styles from './PracticeHeader.module.css'

interface PracticeHeaderProps {
  readonly practice: FragmentType<PracticeHeader_PracticeFragment>
  /** What a reader can do with the page. */
  readonly tools: ReactNode
}

/** Who, what and when; the example in one sentence; and how far its description can be trusted. */
export function PracticeHeader({ practice, tools }: PracticeHeaderProps) {
  const { facts, practice: words } = useMessages()
  const format = useFormat()
  const { data, complete } = useFragment({
    fragment: PracticeHeader_PracticeFragmentDoc,
    fragmentName: 'PracticeHeader_practice',
    from: practice,
  })
  if (!complete) return null
  const period = writeSpan(data.startYear, data.endYear, words.period)
  const checked = oldestCheck(data.sources)
  const labels = (concepts: readonly { readonly label: string }[]) => listLabels(concepts, format)
  return (
    <header className={styles.header}>
      <div>
        <p className={styles.meta}>
          <RunnerAndForm organisation={data.organisation} form={data.form} />
          {period === null ? null : ` · ${period}`}
        </p>
        <h1 className={styles.title} lang="sv">
          {data.title}
        </h1>
        <p className={styles.lead}>
          {words.lead({
            form: data.form === null ? null : lowerFirst(data.form.label),
            areas: labels(data.areas),
            areaCount: data.areas.length,
            groups: labels(data.targetGroups),
            others: data.partners.filter(({ organisation }) => organisation.id !== data.organisation.id)
              .length,
            organisation: data.organisation.name,
          })}
        </p>
        <ul className={styles.standing}>
          <li>
            <ConfirmationBadge confirmation={data.confirmation} />
          </li>
          <li>
            {checked === null ? (
              facts.notChecked
            ) : (
              <span className={styles.checked}>
                <Freshness date={checked} />
                {words.checkedSources(format.date(checked))}
              </span>
            )}
          </li>
          <li>
            <Completeness
              present={data.facts.filter(({ present }) => present).length}
              total={data.facts.length}
            />
          </li>
          <li>
            <GraphLink id={data.id} />
          </li>
        </ul>
      </div>
      <div className={styles.tools} data-screen-only>
        {tools}
      </div>
    </header>
  )
}

/** The day by which all sources had been checked; null when one of them has not been. */
function oldestCheck(sources: readonly { readonly checkedAt: string | null }[]): string | null {
  const dates = sources.flatMap(({ checkedAt }) => checkedAt ?? [])
  if (dates.length === 0 || dates.length < sources.length) return null
  return dates.reduce((oldest, date) => (date < oldest ? date : oldest))
}

/** Labels as a list inside a sentence. One that holds an "and" of its own stands last, and needs no other. */
function listLabels(concepts: readonly { readonly label: string }[], format: Format): string | null {
  if (concepts.length === 0) return null
  const labels = concepts.map(({ label }) => lowerFirst(label))
  const compound = labels.filter((label) => / (och|and) /.test(label))
  if (compound.length === 0) return format.list(labels)
  return [...labels.filter((label) => !compound.includes(label)), ...compound].join(', ')
}
