import { COUNTIES, MUNICIPALITIES } from './swedenPoints.generated.ts'

/** A place's middle in the drawing. */
export interface MapPoint {
  readonly x: number
  readonly y: number
}

/** Middle of each municipality, by code. */
export const MUNICIPALITY_POINTS: ReadonlyMap<string, MapPoint> = pointsByCode(MUNICIPALITIES)

/** Middles of the municipalities and the counties, by code. */
export const PLACE_POINTS: ReadonlyMap<string, MapPoint> = pointsByCode([...MUNICIPALITIES, ...COUNTIES])

function pointsByCode(
  places: readonly (readonly [code: string, x: number, y: number])[],
): ReadonlyMap<string, MapPoint> {
  return new Map(places.map(([code, x, y]) => [code, { x, y }]))
}
