const PARAMETER = 'tidslinje'
const ALL = 'alla'
/** Spans of each group in the short timeline. */
export const FEW_SPANS = 12
const MOST = 100

/** How many spans of each group the address asks for: the first few, or all that a page can hold. */
export function timelineLength(parameters: URLSearchParams): number {
  return parameters.get(PARAMETER) === ALL ? MOST : FEW_SPANS
}

/** The same address with the whole timeline, or with the short one; both come back to the timeline. */
export function timelinePath(parameters: URLSearchParams, all: boolean): string {
  const next = new URLSearchParams(parameters)
  if (all) next.set(PARAMETER, ALL)
  else next.delete(PARAMETER)
  return `?${next.toString()}#tidslinje`
}
