import type { ChangeOperation } from '../../apollo/schemaTypes.generated.ts'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { useFormat, useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './RecordHistory.module.css'

interface RecordHistoryProps {
  /** Latest first. */
  readonly history: readonly { readonly date: string; readonly operation: ChangeOperation }[]
}

/** When a record came into the hub and when it was changed there: the hub's own doing, not that of its sources. */
export function RecordHistory({ history }: RecordHistoryProps) {
  const { facts } = useMessages()
  const format = useFormat()
  if (history.length === 0) return <NotStated />
  return (
    <ul className={styles.history}>
      {history.map(({ date, operation }) => (
        <li key={`${date} ${operation}`}>
          <time dateTime={date}>{format.date(date)}</time>: {facts.history[operation]}
        </li>
      ))}
    </ul>
  )
}
