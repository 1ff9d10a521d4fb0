import styles from './SpanDrawing.module.css'
import type { SpanShape } from './spanShape.ts'

/** Strategies and examples have a colour each; what an editor suggests is an empty, dashed bar. */
export type SpanLook = 'strategy' | 'practice' | 'suggested'

const BAR = 10
const DOTS = [5, 11, 17]

interface SpanDrawingProps {
  readonly shape: SpanShape
  readonly look: SpanLook
  /** An outline: it has not happened as far as the sources say. */
  readonly isPlanned?: boolean
}

/**
 * A bar at half the height of the drawing that it stands in. Places along the years are percent and sizes are pixels,
 * so that it needs neither script nor styles of its own to fit any width.
 */
export function SpanDrawing({ shape, look, isPlanned = false }: SpanDrawingProps) {
  const end = shape.left + shape.width
  return (
    <svg
      y="50%"
      overflow="visible"
      className={`${styles[look] ?? ''} ${isPlanned ? (styles.planned ?? '') : ''}`}
    >
      <rect
        x={percent(shape.left)}
        y={-BAR / 2}
        width={percent(shape.width)}
        height={BAR}
        className={styles.bar}
      />
      {shape.leftEdge === 'unknown' ? <Dots x={shape.left} direction={-1} /> : null}
      {shape.rightEdge === 'unknown' ? <Dots x={end} direction={1} /> : null}
      {shape.rightEdge === 'open' ? (
        <svg x={percent(end)} overflow="visible">
          <path d="M0 -8L9 0L0 8Z" className={styles.point} />
        </svg>
      ) : null}
    </svg>
  )
}

/** Percent of the width as SVG writes it. */
export function percent(value: number): string {
  return `${String(value)}%`
}

function Dots({ x, direction }: { readonly x: number; readonly direction: 1 | -1 }) {
  return (
    <svg x={percent(x)} overflow="visible">
      {DOTS.map((distance) => (
        <circle key={distance} cx={direction * distance} cy={0} r={1.75} className={styles.point} />
      ))}
    </svg>
  )
}
