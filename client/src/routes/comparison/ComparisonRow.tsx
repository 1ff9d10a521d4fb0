import { NotStated } from '../../components/ui/NotStated.tsx'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import type { ComparedPractice, RowData } from './ComparedPractice.ts'
import { ComparisonCell } from './ComparisonCell.tsx'
import styles from './ComparisonRow.module.css'

interface ComparisonRowProps {
  readonly row: RowData
  readonly practices: readonly ComparedPractice[]
}

/** One fact: its name and how many say it, then what each example says. */
export function ComparisonRow({ row, practices }: ComparisonRowProps) {
  const { comparison: words } = useMessages()
  const scaled = row.field === 'SCALED_COST' || row.field === 'SCALED_STAFF'
  // A scaled row says in words why there is no figure: that is no answer.
  const answers = row.cells.map(({ lines, figure }) => (scaled ? figure !== null : lines.length > 0))
  const count = answers.filter(Boolean).length
  const id = `rad-${row.field.toLowerCase().replaceAll('_', '-')}`
  return (
    <section className={styles.row} aria-labelledby={id}>
      <div className={styles.question}>
        <h2 id={id} className={scaled ? styles.scaled : styles.label}>
          {row.label}
        </h2>
        <p className={styles.answered}>
          <span aria-hidden="true" className={styles.dots}>
            {answers.map((answered, index) => (
              <span key={practices[index]?.id} data-filled={answered || undefined} />
            ))}
          </span>
          {scaled ? words.rescaled(count, answers.length) : words.answered(count, answers.length)}
        </p>
      </div>
      {practices.map((practice, index) => {
        const { lines, figure } = row.cells[index] ?? { lines: [], figure: null }
        return (
          <div key={practice.id} className={styles.cell}>
            <h3 className={styles.who} lang="sv">
              {practice.organisation.name}: {practice.title}
            </h3>
            {lines.length === 0 ? (
              <NotStated />
            ) : (
              <ComparisonCell field={row.field} lines={lines} figure={figure} practice={practice} />
            )}
          </div>
        )
      })}
    </section>
  )
}
