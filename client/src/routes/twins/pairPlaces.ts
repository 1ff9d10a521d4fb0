/**
 * Where two values stand between the lowest (0) and the highest (1000) of a distribution. On a logarithmic scale
 * values of zero or below stand furthest to the left.
 */
export function pairPlaces(
  { distribution, logarithmic }: { readonly distribution: readonly number[]; readonly logarithmic: boolean },
  mine: number,
  theirs: number,
): { readonly mine: number; readonly theirs: number } {
  const least = Math.min(...distribution.filter((value) => value > 0))
  const scale = (value: number): number => (logarithmic ? Math.log10(Math.max(value, least)) : value)
  const low = scale(Math.min(...distribution))
  const span = scale(Math.max(...distribution)) - low || 1
  const place = (value: number): number => Math.round(((scale(value) - low) / span) * 1000)
  return { mine: place(mine), theirs: place(theirs) }
}
