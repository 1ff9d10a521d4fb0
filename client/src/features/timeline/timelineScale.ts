/** The years of a timeline, and where each stands between its left edge (0) and its right edge (100). */
export interface TimelineScale {
  readonly from: number
  /** The last year that is shown, to its end. */
  readonly to: number
  /** Years with a line, evenly apart. */
  readonly ticks: readonly number[]
  /** Percent of the width at which a year begins. */
  readonly at: (year: number) => number
}

const FEWEST_YEARS = 6
const MOST_TICKS = 8
const STEPS = [1, 2, 5, 10, 20, 50, 100]

/** The scale over the years that the sources state and up to this year, so that what goes on has somewhere to go. */
export function timelineScale(firstYear: number, lastYear: number, thisYear: number): TimelineScale {
  const to = Math.max(lastYear, thisYear)
  const from = Math.min(firstYear, to - FEWEST_YEARS + 1)
  const years = to - from + 1
  const step = STEPS.find((candidate) => years / candidate <= MOST_TICKS) ?? Math.ceil(years / MOST_TICKS)
  const first = Math.ceil(from / step) * step
  const ticks = Array.from(
    { length: Math.floor((to - first) / step) + 1 },
    (_, index) => first + index * step,
  )
  return { from, to, ticks, at: (year) => round(((year - from) / years) * 100) }
}

/** The year of a date as precise as the source gives it. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
