/** Mean radius of the earth, IUGG. */
const EARTH_RADIUS_KM = 6371.0088

interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** The way as the crow flies between two points in degrees, by the haversine formula. */
export function measureKilometres(from: Point, to: Point): number {
  const [latitude, longitude] = [radians(to.latitude - from.latitude), radians(to.longitude - from.longitude)]
  const haversine =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(haversine))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
