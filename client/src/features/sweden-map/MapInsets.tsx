import type { MouseEvent, PointerEvent } from 'react'
import { useMessages } from '../../i18n/I18nProvider.tsx'
import styles from './MapInsets.module.css'
import type { MapPlace } from './MapPlace.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { PlaceMarker } from './PlaceMarker.tsx'
import { MUNICIPALITY_POINTS, type MapPoint } from './placePoints.ts'
import { PlaceShape } from './PlaceShape.tsx'

/* oxlint-disable jsx-a11y/no-static-element-interactions -- the drawing listens for the links in it. */

/** Parts whose municipalities are too small to point at: Stockholm, Göteborg and Malmö, in units of the drawing. */
const INSETS = [
  { x: 562, y: 1612, size: 84 },
  { x: 28, y: 1872, size: 66 },
  { x: 122, y: 2248, size: 66 },
].map((inset) => ({ ...inset, land: codesAround(inset) }))

/** A square of the drawing. */
interface Inset {
  readonly x: number
  readonly y: number
  readonly size: number
}

interface MapInsetsProps {
  readonly places: readonly MapPlace[]
  /** Leaves out parts that hold none of the places. */
  readonly onlyUsed: boolean
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerLeave: () => void
    readonly onClick: (event: MouseEvent) => void
  }
}

/** Enlarged parts of the map, for the pointer: the keyboard finds the same places in the map itself. */
export function MapInsets({ places, onlyUsed, handlers }: MapInsetsProps) {
  const { insets: names } = useMessages().map
  const insets = INSETS.map((inset, index) => ({
    ...inset,
    name: names[index],
    unit: index === 0 ? 0.4 : 0.7,
    inside: places.filter(({ code }) => isAround(MUNICIPALITY_POINTS.get(code), inset, 0)),
  })).filter(({ inside }) => !onlyUsed || inside.length > 0)
  return (
    <div className={styles.insets} aria-hidden="true">
      {insets.map(({ x, y, size, land, name, unit, inside }) => (
        <figure key={name}>
          <svg
            viewBox={`${String(x)} ${String(y)} ${String(size)} ${String(size)}`}
            // Focus belongs to the same place in the map.
            onMouseDown={(event) => {
              event.preventDefault()
            }}
            {...handlers}
          >
            {land.map((code) => (
              <PlaceShape key={code} code={code} fill="land" />
            ))}
            {inside.map((place) => (
              <PlaceLink key={place.code} place={place} isStop={false} />
            ))}
            <PlaceMarker digits={4} unit={unit} />
          </svg>
          <figcaption>{name}</figcaption>
        </figure>
      ))}
    </div>
  )
}

/** True for a place whose middle lies in an inset, or at most so far outside it. */
function isAround(point: MapPoint | undefined, { x, y, size }: Inset, margin: number): boolean {
  if (point === undefined) return false
  const [right, down] = [point.x - x, point.y - y]
  return right > -margin && right < size + margin && down > -margin && down < size + margin
}

/** The municipalities that an inset shows a part of. */
function codesAround(inset: Inset): readonly string[] {
  return Array.from(MUNICIPALITY_POINTS)
    .filter(([, point]) => isAround(point, inset, 45))
    .map(([code]) => code)
}
