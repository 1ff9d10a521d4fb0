import { Link } from 'react-router'
import type { MapLabel, MapMunicipality } from './MapMunicipality.ts'
import { MUNICIPALITY_SHAPES } from './municipalityShapes.ts'
import { PlaceMark } from './PlaceMark.tsx'
import { setPlaceMarks, type MapShape } from './setPlaceMarks.ts'
import base from './sweden.svg'
import styles from './SwedenMapDrawing.module.css'
import { SWEDEN_VIEW } from './swedenPaths.generated.ts'

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
  const own = mine === null ? undefined : MUNICIPALITY_SHAPES.get(mine.code)
  return (
    <svg viewBox={`0 0 ${String(w)} ${String(h)}`} aria-hidden="true" className={styles.map}>
      <image href={base} width={w} height={h} />
      {municipalities.map(({ code, fill, title, to }) => {
        const shape = MUNICIPALITY_SHAPES.get(code)
        return shape === undefined ? null : (
          <Link key={code} to={to} tabIndex={-1} preventScrollReset>
            <path d={shape.outline} className={styles[fill]}>
              <title>{title}</title>
            </path>
          </Link>
        )
      })}
      {setPlaceMarks(municipalities, MUNICIPALITY_SHAPES, unit).map((mark) => (
        <PlaceMark key={mark.code} mark={mark} unit={unit} />
      ))}
      {own === undefined || mine === null ? null : <OwnMark shape={own} label={mine} unit={unit} />}
    </svg>
  )
}

/** My municipality's outline, its leader line and its name, in the sea or over Norway where there is room. */
function OwnMark({
  shape,
  label,
  unit,
}: {
  readonly shape: MapShape
  readonly label: MapLabel
  readonly unit: number
}) {
  const east = shape.x > SWEDEN_VIEW.width * 0.55 && shape.y > SWEDEN_VIEW.height * 0.5
  const anchor = east ? 'end' : 'start'
  const x = east ? SWEDEN_VIEW.width : 4 * unit
  const y = Math.max(shape.y - 100 * unit, SWEDEN_VIEW.height * 0.3)
  const lineX = x + (east ? -40 : 40) * unit
  return (
    <g className={styles.own}>
      <path d={shape.outline} className={styles.ownOutline} strokeWidth={1.6 * unit} />
      <path
        d={`M${String(lineX)} ${String(y + 20 * unit)}L${String(shape.x)} ${String(shape.y)}`}
        strokeWidth={1.4 * unit}
      />
      <circle cx={shape.x} cy={shape.y} r={3 * unit} strokeWidth={1.4 * unit} />
      <text x={x} y={y} fontSize={13 * unit} textAnchor={anchor} className={styles.ownName}>
        {label.name}
      </text>
      <text x={x} y={y + 15 * unit} fontSize={13 * unit} textAnchor={anchor}>
        {label.note}
      </text>
    </g>
  )
}
