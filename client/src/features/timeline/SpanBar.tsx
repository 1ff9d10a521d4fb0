import { Link } from '../../components/ui/Link.tsx'
import styles from './SpanBar.module.css'
import { percent, SpanDrawing, type SpanLook } from './SpanDrawing.tsx'
import type { SpanShape } from './spanShape.ts'
import type { TimelineScale } from './timelineScale.ts'

interface SpanBarProps {
  readonly shape: SpanShape | null
  readonly scale: TimelineScale
  readonly thisYear: number
  readonly look: SpanLook
  readonly isPlanned: boolean
  /** Where the record is. The link is for the pointer; the name beside leads there by keyboard. */
  readonly to: string
}

/** One bar over the lines of the years. The table's words say the same. */
export function SpanBar({ shape, scale, thisYear, look, isPlanned, to }: SpanBarProps) {
  return (
    <Link to={to} tabIndex={-1} aria-hidden="true" className={styles.link}>
      <svg width="100%" height="100%" className={styles.drawing}>
        {scale.ticks.map((year) => (
          <YearLine key={year} x={scale.at(year)} className={styles.tick} />
        ))}
        <YearLine x={scale.at(thisYear)} className={styles.today} />
        {shape === null ? null : <SpanDrawing shape={shape} look={look} isPlanned={isPlanned} />}
      </svg>
    </Link>
  )
}

function YearLine({ x, className }: { readonly x: number; readonly className: string | undefined }) {
  return <line x1={percent(x)} x2={percent(x)} y1="0" y2="100%" className={className} />
}
