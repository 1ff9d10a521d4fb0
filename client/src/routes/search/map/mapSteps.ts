import { mapFill, type MapFill } from '../../../features/sweden-map/MapMunicipality.ts'
import type { MapUnit } from '../../../../../graph-schema/addresses/practiceSearchParameters.ts'

/** A step of the map's ramp: how many examples it stands for. */
export interface MapStep {
  readonly fill: MapFill
  readonly from: number
  /** Null where the step has no end. */
  readonly to: number | null
}

const FILLS = ['one', 'two', 'some', 'many'] as const
const MUNICIPALITY_STEPS: readonly MapStep[] = [
  { fill: 'one', from: 1, to: 1 },
  { fill: 'two', from: 2, to: 2 },
  { fill: 'some', from: 3, to: 4 },
  { fill: 'many', from: 5, to: null },
]

/** The ramp: for municipalities the fixed one of all maps; for counties, whose numbers differ widely, up to four even steps. */
export function mapSteps(unit: MapUnit, most: number): readonly MapStep[] {
  if (unit === 'kommun') return MUNICIPALITY_STEPS
  const size = Math.max(1, Math.ceil(most / FILLS.length))
  const steps = FILLS.map((fill, index) => ({ fill, from: index * size + 1, to: (index + 1) * size }))
  return steps.filter(({ from }) => from <= Math.max(most, 1))
}

/** The fill of a number of examples; null for none. */
export function stepFill(steps: readonly MapStep[], count: number): MapFill | null {
  if (steps === MUNICIPALITY_STEPS) return mapFill(count)
  return steps.find(({ from, to }) => count >= from && (to === null || count <= to))?.fill ?? null
}
