import styles from './PlaceMark.module.css'
import { PLACE_RADIUS, type SetPlaceMark } from './setPlaceMarks.ts'

/** The ring of likeness: a twin's place number beside it, or how many of a county's examples are from twins. */
export function PlaceMark({ mark, unit }: { readonly mark: SetPlaceMark; readonly unit: number }) {
  const { from, x, y, ringed } = mark
  return (
    <g className={styles.place}>
      <path d={`M${String(from.x)} ${String(from.y)}L${String(x)} ${String(y)}`} strokeWidth={unit} />
      <circle cx={x} cy={y} r={PLACE_RADIUS * unit} strokeWidth={1.5 * unit} />
      <text x={x} y={y + 3.8 * unit} fontSize={11 * unit} textAnchor="middle">
        {ringed}
      </text>
    </g>
  )
}
