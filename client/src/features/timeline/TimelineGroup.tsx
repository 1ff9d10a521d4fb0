import { Link } from '../../components/ui/Link.tsx'
import type { Timeline_TimelineFragment } from './Timeline.generated.ts'
import { TimelineRow } from './TimelineRow.tsx'
import { recordOf } from './spanRecord.ts'
import styles from './TimelineGroup.module.css'
import type { TimelineScale } from './timelineScale.ts'
import { useTimelineMessages } from './useTimelineMessages.ts'

type Group = Timeline_TimelineFragment['groups'][number]

interface TimelineGroupProps {
  readonly dated: Group | null
  readonly undated: Group | null
  readonly scale: TimelineScale | null
  readonly thisYear: number
  readonly showOrganisation: boolean
}

/** Columns of the table that a heading or a note goes across. */
const COLUMNS = 5

/** Strategies or examples on one basis: a heading, a row each, and the names of those without a year. */
export function TimelineGroup({ dated, undated, scale, thisYear, showOrganisation }: TimelineGroupProps) {
  const words = useTimelineMessages()
  const group = dated ?? undated
  if (group === null) return null
  const { kind, basis } = group
  const count = (dated?.count ?? 0) + (undated?.count ?? 0)
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" colSpan={COLUMNS}>
          {words.kinds[kind]}{' '}
          {basis === null ? null : (
            <span className={basis === 'STATED' ? styles.stated : styles.suggested}>
              {basis === 'STATED' ? words.stated : words.suggested}
            </span>
          )}{' '}
          <span className={styles.count}>{count}</span>
        </th>
      </tr>
      {scale === null || dated === null
        ? null
        : dated.spans.edges.map(({ node }) => (
            <TimelineRow
              key={node.id}
              span={node}
              kind={kind}
              isSuggested={basis === 'SUGGESTED'}
              scale={scale}
              thisYear={thisYear}
              showOrganisation={showOrganisation || kind === 'PARTNERSHIP'}
            />
          ))}
      {dated === null || dated.spans.edges.length === dated.count ? null : (
        <tr className={styles.note}>
          <td colSpan={COLUMNS}>{words.firstOf(dated.spans.edges.length, dated.count)}</td>
        </tr>
      )}
      {undated === null ? null : (
        <tr className={styles.note}>
          <td colSpan={COLUMNS}>
            <Undated group={undated} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Undated({ group }: { readonly group: Group }) {
  const words = useTimelineMessages()
  const records = group.spans.edges.flatMap(({ node }) => recordOf(node) ?? [])
  const rest = group.count - records.length
  return (
    <>
      <p>{words.undated(words.counted[group.kind](group.count))}</p>
      <ul className={styles.names}>
        {records.map(({ id, path, title }) => (
          <li key={id}>
            <Link to={path} lang="sv">
              {title}
            </Link>
          </li>
        ))}
        {rest > 0 ? <li>{words.more(rest)}</li> : null}
      </ul>
    </>
  )
}
