import type { MapMunicipality } from './MapMunicipality.ts'
import type { MapPoint } from './placePoints.ts'
import { SWEDEN_VIEW } from './swedenPoints.generated.ts'

/** A number in a ring with room of its own, and the place that it belongs to. */
export interface SetPlaceMark {
  readonly code: string
  readonly ringed: number
  readonly from: MapPoint
  readonly x: number
  readonly y: number
}

/** Radius of the ring in px. */
export const PLACE_RADIUS = 9

/**
 * Sets the ringed numbers beside their places, on the side where the country ends, within the map and without covering
 * another.
 */
export function setPlaceMarks(
  places: readonly Pick<MapMunicipality, 'code' | 'ringed'>[],
  points: ReadonlyMap<string, MapPoint>,
  unit: number,
): readonly SetPlaceMark[] {
  const marks: SetPlaceMark[] = []
  const placed = places
    .flatMap(({ code, ringed }) => {
      const from = points.get(code)
      return from === undefined || ringed === undefined ? [] : [{ code, ringed, from }]
    })
    .toSorted((a, b) => a.from.y - b.from.y)
  for (const { code, ringed, from } of placed) {
    const west = from.x < SWEDEN_VIEW.width * 0.38
    const room = (PLACE_RADIUS + 1) * unit
    const x = clamp(from.x + (west ? -18 : 20) * unit, room, SWEDEN_VIEW.width - room)
    let y = from.y + (west ? -8 : 6) * unit
    const covers = (mark: SetPlaceMark): boolean =>
      Math.hypot(mark.x - x, mark.y - y) < (2 * PLACE_RADIUS + 1) * unit
    while (marks.some(covers)) y += 4 * unit
    marks.push({ code, ringed, from, x, y })
  }
  return marks
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
