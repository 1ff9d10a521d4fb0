import { Link } from '../../components/ui/Link.tsx'
import type { MapLabel, MapMunicipality } from './MapMunicipality.ts'
import { PlaceMark } from './PlaceMark.tsx'
import { PlaceOutline } from './PlaceOutline.tsx'
import { MUNICIPALITY_POINTS, type MapPoint } from './placePoints.ts'
import { PlaceShape } from './PlaceShape.tsx'
import { setPlaceMarks } from './setPlaceMarks.ts'
import styles from './SwedenMapDrawing.module.css'
import { SWEDEN_VIEW } from './swedenPoints.generated.ts'

/** What the map shows. */
export interface SwedenMapProps {
  readonly municipalities: readonly MapMunicipality[]
  readonly mine: MapLabel | null
  /** Width in px that the map is drawn for; it sets the size of its text. */
  readonly width: number
}

/**
 * The map of the 290 municipalities. The country is a picture; only what stands out is drawn and linked. The links are
 * for the pointer alone: a list with the same content always stands with the map.
 */
export function SwedenMapDrawing({ municipalities, mine, width }: SwedenMapProps) {
  const { width: w, height: h } = SWEDEN_VIEW
  const unit = w / width
  const own = mine === null ? undefined : MUNICIPALITY_POINTS.get(mine.code)
  return (
    <svg viewBox={`0 0 ${String(w)} ${String(h)}`} aria-hidden="true" className={styles.map}>
      <PlaceShape fill="land" />
      {municipalities.map(({ code, fill, title, to }) => (
        <Link key={code} to={to} tabIndex={-1} preventScrollReset>
          <title>{title}</title>
          <PlaceShape code={code} fill={fill} />
        </Link>
      ))}
      {setPlaceMarks(municipalities, MUNICIPALITY_POINTS, unit).map((mark) => (
        <PlaceMark key={mark.code} mark={mark} unit={unit} />
      ))}
      {own === undefined || mine === null ? null : <OwnMark point={own} label={mine} unit={unit} />}
    </svg>
  )
}

/** My municipality's outline, its leader line and its name, in the sea or over Norway where there is room. */
function OwnMark({
  point,
  label,
  unit,
}: {
  readonly point: MapPoint
  readonly label: MapLabel
  readonly unit: number
}) {
  const east = point.x > SWEDEN_VIEW.width * 0.55 && point.y > SWEDEN_VIEW.height * 0.5
  const anchor = east ? 'end' : 'start'
  const x = east ? SWEDEN_VIEW.width : 4 * unit
  const y = Math.max(point.y - 100 * unit, SWEDEN_VIEW.height * 0.3)
  const lineX = x + (east ? -40 : 40) * unit
  return (
    <g className={styles.own}>
      <PlaceOutline code={label.code} className={styles.ownOutline} />
      <path
        d={`M${String(lineX)} ${String(y + 20 * unit)}L${String(point.x)} ${String(point.y)}`}
        strokeWidth={1.4 * unit}
      />
      <circle cx={point.x} cy={point.y} r={3 * unit} strokeWidth={1.4 * unit} />
      <text x={x} y={y} fontSize={13 * unit} textAnchor={anchor} className={styles.ownName}>
        {label.name}
      </text>
      <text x={x} y={y + 15 * unit} fontSize={13 * unit} textAnchor={anchor}>
        {label.note}
      </text>
    </g>
  )
}
