import type { MapShape } from './setPlaceMarks.ts'
import { SWEDEN_PATHS } from './swedenPaths.generated.ts'

/** Outline and middle of each municipality, by code. */
export const MUNICIPALITY_SHAPES: ReadonlyMap<string, MapShape> = new Map(
  SWEDEN_PATHS.map(([code, outline, x, y]) => [code, { outline, x, y }]),
)
