import type { ReactNode } from 'react'
import { Freshness } from '../../components/ui/Freshness.tsx'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { statusWord } from '../../features/records/statusWord.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ResultFacts.module.css'
import type { SearchResult_PracticeFragment } from './SearchResult.generated.ts'

/** Five facts in the same columns in every row, so that the eye compares downwards. What is missing keeps its place. */
export function ResultFacts({ practice }: { readonly practice: SearchResult_PracticeFragment }) {
  const { row } = useMessages().search
  const format = useFormat()
  const { startYear, cost, staffFte, status, sourceDate } = practice
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [row.start, startYear],
    [row.cost, cost === null ? null : format.kronor(cost.sek)],
    [row.staff, staffFte === null ? null : row.posts(format.number(staffFte, 2), staffFte <= 1)],
    [row.status, status === null ? null : statusWord(status.label)],
    [
      row.sourceYear,
      sourceDate === null ? null : (
        <>
          <Freshness date={sourceDate} />
          {sourceDate.slice(0, 4)}
        </>
      ),
    ],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd>{value ?? <NotStated />}</dd>
        </div>
      ))}
    </dl>
  )
}
