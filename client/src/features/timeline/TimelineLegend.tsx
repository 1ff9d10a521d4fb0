import type { Timeline_TimelineFragment } from './Timeline.generated.ts'
import { SpanDrawing, type SpanLook } from './SpanDrawing.tsx'
import type { SpanShape } from './spanShape.ts'
import styles from './TimelineLegend.module.css'
import { useTimelineMessages } from './useTimelineMessages.ts'

const STATED: SpanShape = { left: 0, width: 100, leftEdge: 'stated', rightEdge: 'stated' }
const OPEN: SpanShape = { left: 0, width: 72, leftEdge: 'stated', rightEdge: 'open' }
const UNKNOWN: SpanShape = { left: 0, width: 40, leftEdge: 'stated', rightEdge: 'unknown' }

/** How bars are read; what is suggested is explained where there is any. */
export function TimelineLegend({ groups }: { readonly groups: Timeline_TimelineFragment['groups'] }) {
  const { legend, kinds, suggested } = useTimelineMessages()
  const stated = groups.filter(({ dated, basis }) => dated && basis !== 'SUGGESTED')
  const hasStrategies = stated.some(({ kind }) => kind === 'STRATEGY')
  const hasPractices = stated.some(({ kind }) => kind !== 'STRATEGY')
  const hasPlanned = groups.some(
    ({ dated, spans }) => dated && spans.edges.some(({ node }) => node.standing === 'PLANNED'),
  )
  const own: SpanLook = hasPractices ? 'practice' : 'strategy'
  const entries: (readonly [string, SpanShape, SpanLook, boolean?])[] = [
    ...(hasStrategies && hasPractices
      ? ([
          [kinds.STRATEGY, STATED, 'strategy'],
          [kinds.PRACTICE, STATED, 'practice'],
        ] as const)
      : []),
    ...(groups.some(({ basis }) => basis === 'SUGGESTED')
      ? ([[suggested, STATED, 'suggested']] as const)
      : []),
    ...(hasPlanned ? ([[legend.planned, STATED, own, true]] as const) : []),
    [legend.open, OPEN, own],
    [legend.unknown, UNKNOWN, own],
  ]
  return (
    <ul className={styles.legend} aria-label={legend.heading}>
      {entries.map(([label, shape, look, isPlanned = false]) => (
        <li key={label} className={styles.entry}>
          <svg width="40" height="16" aria-hidden="true" className={styles.sample}>
            <SpanDrawing shape={shape} look={look} isPlanned={isPlanned} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
