import { organisationPath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { Link } from '../../components/ui/Link.tsx'
import type { TimelineKind } from '../../apollo/schemaTypes.generated.ts'
import { NotStated } from '../../components/ui/NotStated.tsx'
import { useFormat } from '../../i18n/I18nProvider.tsx'
import { SpanBar } from './SpanBar.tsx'
import { recordOf, type Span } from './spanRecord.ts'
import { spanShape } from './spanShape.ts'
import styles from './TimelineRow.module.css'
import type { TimelineScale } from './timelineScale.ts'
import { useTimelineMessages } from './useTimelineMessages.ts'

interface TimelineRowProps {
  readonly span: Span
  readonly kind: TimelineKind
  readonly isSuggested: boolean
  readonly scale: TimelineScale
  readonly thisYear: number
  readonly showOrganisation: boolean
}

/** One example or strategy: its name, its bar, and in words what the bar shows. */
export function TimelineRow({
  span,
  kind,
  isSuggested,
  scale,
  thisYear,
  showOrganisation,
}: TimelineRowProps) {
  const { columns, standings } = useTimelineMessages()
  const format = useFormat()
  const record = recordOf(span)
  if (record === null) return null
  const facts = [
    [columns.start, span.start === null ? null : format.date(span.start)],
    [columns.end, span.end === null ? null : format.date(span.end)],
    [columns.standing, standings[kind][span.standing]],
  ] as const
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <Link to={record.path} lang="sv">
          {record.title}
        </Link>
        {showOrganisation ? (
          <span className={styles.who}>
            <Link to={organisationPath(record.organisation)}>{record.organisation.name}</Link>
          </span>
        ) : null}
      </th>
      <td className={styles.years}>
        <SpanBar
          shape={spanShape(span, scale, thisYear)}
          scale={scale}
          thisYear={thisYear}
          look={isSuggested ? 'suggested' : kind === 'STRATEGY' ? 'strategy' : 'practice'}
          isPlanned={span.standing === 'PLANNED'}
          to={record.path}
        />
      </td>
      {facts.map(([label, value]) => (
        <td key={label} className={styles.fact}>
          <span className={styles.label}>{label} </span>
          {value ?? <NotStated />}
        </td>
      ))}
    </tr>
  )
}
