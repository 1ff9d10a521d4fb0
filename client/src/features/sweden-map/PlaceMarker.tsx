import { useBrush } from '../place-brush/placeBrush.ts'
import { PlaceOutline } from './PlaceOutline.tsx'
import { PLACE_POINTS } from './placePoints.ts'
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
  const code = brush?.code.slice(0, digits) ?? ''
  const point = PLACE_POINTS.get(code)
  if (point === undefined) return null
  return (
    <g className={styles.marker} data-marked={code}>
      <PlaceOutline code={code} className={styles.halo} />
      <PlaceOutline code={code} className={styles.line} />
      {digits === 2 ? null : (
        <>
          <circle cx={point.x} cy={point.y} r={13 * unit} className={styles.halo} />
          <circle cx={point.x} cy={point.y} r={13 * unit} className={styles.line} />
        </>
      )}
    </g>
  )
}
