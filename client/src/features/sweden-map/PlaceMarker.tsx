import { useBrush } from '../place-brush/placeBrush.ts'
import { PLACE_SHAPES } from './MapPlace.ts'
import styles from './PlaceMarker.module.css'

interface PlaceMarkerProps {
  /** Digits of the codes that the map shows: four for municipalities, two for counties. */
  readonly digits: 2 | 4
  /** Units of the drawing per px. */
  readonly unit: number
}

/** The outline of the place that is marked, and for a municipality a ring around it: some are smaller than their outline. */
export function PlaceMarker({ digits, unit }: PlaceMarkerProps) {
  const brush = useBrush()
  const shape = brush === null ? undefined : PLACE_SHAPES.get(brush.code.slice(0, digits))
  if (brush === null || shape === undefined) return null
  return (
    <g className={styles.marker} data-marked={brush.code.slice(0, digits)}>
      <path d={shape.outline} className={styles.halo} />
      <path d={shape.outline} className={styles.line} />
      {digits === 2 ? null : (
        <>
          <circle cx={shape.x} cy={shape.y} r={13 * unit} className={styles.halo} />
          <circle cx={shape.x} cy={shape.y} r={13 * unit} className={styles.line} />
        </>
      )}
    </g>
  )
}
