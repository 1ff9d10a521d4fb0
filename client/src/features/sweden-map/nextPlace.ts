import { inSwedishOrder } from '../../i18n/inSwedishOrder.ts'
import type { MapPlace } from './MapPlace.ts'
import type { MapPoint } from './placePoints.ts'

interface Walk {
  /** Places with examples, in the order of the table. */
  readonly places: readonly MapPlace[]
  /** Where each place is. */
  readonly points: ReadonlyMap<string, MapPoint>
}

/** What each arrow adds to x and y. */
const DIRECTIONS: Readonly<Record<string, MapPoint>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/**
 * The place that a key leads to, or null where it leads nowhere. Arrows go to the nearest place with examples that way,
 * a detour to the side counting double; Page Up and Page Down walk all places with examples in the order of the table,
 * which reaches every one; Home and End go to its first and last.
 */
export function nextPlace(key: string, from: string, { places, points }: Walk): string | null {
  const at = places.findIndex(({ code }) => code === from)
  if (key === 'Home') return places[0]?.code ?? null
  if (key === 'End') return places.at(-1)?.code ?? null
  if (key === 'PageDown') return places[at + 1]?.code ?? null
  if (key === 'PageUp') return at === -1 ? null : (places[at - 1]?.code ?? null)
  const direction = DIRECTIONS[key]
  const here = points.get(from)
  if (direction === undefined || here === undefined) return null
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { code } of places) {
    const there = points.get(code)
    if (there === undefined || code === from) continue
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const ahead = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    const way = ahead + 2 * aside
    if (ahead > 0 && way < least) [nearest, least] = [code, way]
  }
  return nearest
}

/** The place whose name begins with the letters typed, after the present one in the alphabet when there are several. */
export function placeByLetters(letters: string, from: string, all: readonly MapPlace[]): string | null {
  const sought = letters.toLocaleLowerCase('sv')
  const found = all
    .filter(({ name }) => name.toLocaleLowerCase('sv').startsWith(sought))
    .toSorted((a, b) => inSwedishOrder(a.name, b.name))
  const at = found.findIndex(({ code }) => code === from)
  const next = sought.length === 1 ? found[(at + 1) % found.length] : (found[Math.max(at, 0)] ?? found[0])
  return next?.code ?? null
}
