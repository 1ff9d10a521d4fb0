import type { Messages } from '../../i18n/sv/svMessages.ts'

interface Years {
  readonly startYear: number | null
  readonly endYear: number | null
}

/** From when to when, as far as the source says; null where it gives no year. A year that is missing is not filled in. */
export function partnershipYears(
  { startYear, endYear }: Years,
  words: Messages['organisation'],
): string | null {
  if (startYear !== null && endYear !== null)
    return startYear === endYear ? String(startYear) : words.fromTo(startYear, endYear)
  if (startYear !== null) return words.from(startYear)
  return endYear === null ? null : words.to(endYear)
}
