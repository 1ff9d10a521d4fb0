import { VisuallyHidden } from '../../components/ui/VisuallyHidden.tsx'
import type { Timeline_TimelineFragment } from './Timeline.generated.ts'
import { TimelineGroup } from './TimelineGroup.tsx'
import type { TimelineScale } from './timelineScale.ts'
import styles from './TimelineTable.module.css'
import { useTimelineMessages } from './useTimelineMessages.ts'
import { YearAxis } from './YearAxis.tsx'

interface TimelineTableProps {
  readonly caption: string
  readonly groups: Timeline_TimelineFragment['groups']
  /** Null where no year is stated at all. */
  readonly scale: TimelineScale | null
  readonly thisYear: number
  readonly showOrganisation: boolean
}

/** One part per kind and basis, those with a year in rows of their own and the others named at its end. */
export function TimelineTable({ caption, groups, scale, thisYear, showOrganisation }: TimelineTableProps) {
  const { columns } = useTimelineMessages()
  const parts = Map.groupBy(groups, ({ kind, basis }) => `${kind} ${basis ?? ''}`)
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      {scale === null ? null : (
        <thead>
          <tr>
            <th scope="col" className={styles.nameHead}>
              {columns.name}
            </th>
            <th scope="col" className={styles.axis}>
              <VisuallyHidden>{columns.years}</VisuallyHidden>
              <YearAxis scale={scale} />
            </th>
            <th scope="col" className={styles.dateHead}>
              {columns.start}
            </th>
            <th scope="col" className={styles.dateHead}>
              {columns.end}
            </th>
            <th scope="col" className={styles.dateHead}>
              {columns.standing}
            </th>
          </tr>
        </thead>
      )}
      {Array.from(parts, ([key, part]) => (
        <TimelineGroup
          key={key}
          dated={part.find(({ dated }) => dated) ?? null}
          undated={part.find(({ dated }) => !dated) ?? null}
          scale={scale}
          thisYear={thisYear}
          showOrganisation={showOrganisation}
        />
      ))}
    </table>
  )
}
