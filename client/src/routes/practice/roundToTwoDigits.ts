/** Rounds a positive sum to its two leading digits: an estimate should not look more precise than it is. */
export function roundToTwoDigits(sum: number): number {
  if (sum <= 0) return 0
  const step = 10 ** Math.max(0, Math.floor(Math.log10(sum)) - 1)
  return Math.round(sum / step) * step
}
