import { useId, type MouseEvent, type PointerEvent } from 'react'
import { useNavigate } from 'react-router'
import { brushPlace, isMoved } from '../place-brush/placeBrush.ts'
import styles from './BrushMapDrawing.module.css'
import { MapInsets } from './MapInsets.tsx'
import type { MapPlace } from './MapPlace.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { PlaceMark } from './PlaceMark.tsx'
import { PlaceMarker } from './PlaceMarker.tsx'
import { PLACE_POINTS } from './placePoints.ts'
import { PlaceShape } from './PlaceShape.tsx'
import { setPlaceMarks } from './setPlaceMarks.ts'
import { SWEDEN_VIEW } from './swedenPoints.generated.ts'
import { placeOf, usePlaceKeys } from './usePlaceKeys.ts'

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no HTML element groups the parts of a drawing. */

/** What the map shows and how it says so. */
export interface BrushMapProps {
  readonly label: string
  /** Which keys move where. */
  readonly keys: string
  /** Places with examples, in the order of the table. */
  readonly places: readonly MapPlace[]
  /** Places without, which are there once script is. */
  readonly others: readonly MapPlace[]
  readonly digits: 2 | 4
  /** Enlarges only parts of the country that have places. */
  readonly onlyUsedInsets?: boolean
  /** Width in px that the map is drawn for; it sets the size of its text. */
  readonly width: number
}

/**
 * A map to point at, walk through with the keyboard and choose in. What is marked in it is marked in the rows beside it,
 * and the other way round. Every place is a link, so choosing needs no script.
 */
export function BrushMapDrawing({
  label,
  keys,
  places,
  others,
  digits,
  onlyUsedInsets = false,
  width,
}: BrushMapProps) {
  const navigate = useNavigate()
  const keysId = useId()
  const { stop, handlers } = usePlaceKeys(places, others)
  const unit = SWEDEN_VIEW.width / width
  const all = [...places, ...others]
  const pointer = {
    onPointerMove: (event: PointerEvent): void => {
      const code = placeOf(event.target)
      if (isMoved(event)) brushPlace(code === null ? null : { code, from: 'map' })
    },
    onPointerLeave: (): void => {
      brushPlace(null)
    },
    onClick: (event: MouseEvent): void => {
      const place = all.find(({ code }) => code === placeOf(event.target))
      if (place === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      void navigate(place.to, { preventScrollReset: true })
    },
  }
  return (
    <>
      <svg
        viewBox={`0 0 ${String(SWEDEN_VIEW.width)} ${String(SWEDEN_VIEW.height)}`}
        role="group"
        aria-label={label}
        aria-describedby={keysId}
        className={styles.map}
        {...handlers}
        {...pointer}
      >
        <g aria-hidden="true">
          <PlaceShape digits={digits} fill="land" />
        </g>
        {others.map((place) => (
          <PlaceLink key={place.code} place={place} isStop={place.code === stop} />
        ))}
        {places.map((place) => (
          <PlaceLink key={place.code} place={place} isStop={place.code === stop} />
        ))}
        <g aria-hidden="true">
          {setPlaceMarks(places, PLACE_POINTS, unit).map((mark) => (
            <PlaceMark key={mark.code} mark={mark} unit={unit} />
          ))}
          {places.map(({ code, count }) => {
            const point = PLACE_POINTS.get(code)
            return point === undefined || count === undefined ? null : (
              <text
                key={code}
                x={point.x}
                y={point.y + 4.5 * unit}
                fontSize={13 * unit}
                textAnchor="middle"
                className={styles.count}
              >
                {count}
              </text>
            )
          })}
          <PlaceMarker digits={digits} unit={unit} />
        </g>
      </svg>
      <p id={keysId} className={styles.keys} data-screen-only>
        {keys}
      </p>
      {digits === 2 ? null : <MapInsets places={all} onlyUsed={onlyUsedInsets} handlers={pointer} />}
    </>
  )
}
