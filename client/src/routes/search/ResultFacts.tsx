import { FactColumns, type NamedFact } from '../../components/ui/FactColumns.tsx'
import { Freshness } from '../../components/ui/Freshness.tsx'
import { statusWord } from '../../features/records/statusWord.ts'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './ResultFacts.module.css'
import type { SearchResult_PracticeFragment } from './SearchResult.generated.ts'

/** Five facts in the same columns in every row. */
export function ResultFacts({ practice }: { readonly practice: SearchResult_PracticeFragment }) {
  const { row } = useMessages().search
  const format = useFormat()
  const { startYear, cost, staffFte, status, sourceDate } = practice
  const facts: readonly NamedFact[] = [
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
  return <FactColumns facts={facts} className={styles.facts} />
}
