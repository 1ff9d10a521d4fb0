/** The span of a measure over all municipalities. */
export interface MeasureRange {
  readonly lowest: number
  readonly highest: number
  /** Where differences are best seen by tenfolds; values are above 0 there. */
  readonly logarithmic: boolean
}

/** Where two values stand between the lowest (0) and the highest (1000) of all municipalities. */
export function pairPlaces(
  { lowest, highest, logarithmic }: MeasureRange,
  mine: number,
  theirs: number,
): { readonly mine: number; readonly theirs: number } {
  const scale = logarithmic ? Math.log10 : (value: number): number => value
  const low = scale(lowest)
  const span = scale(highest) - low || 1
  const place = (value: number): number => Math.round(((scale(value) - low) / span) * 1000)
  return { mine: place(mine), theirs: place(theirs) }
}
