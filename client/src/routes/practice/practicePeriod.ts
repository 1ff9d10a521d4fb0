import type { Messages } from '../../i18n/sv/svMessages.ts'

interface Period {
  readonly startYear: number | null
  readonly endYear: number | null
}

/** When an example ran, in a word or two; null where the sources give no year. */
export function practicePeriod({ startYear, endYear }: Period, words: Messages['practice']): string | null {
  if (startYear !== null && endYear !== null) return words.period(String(startYear), String(endYear))
  if (startYear !== null) return words.started(String(startYear))
  return endYear === null ? null : words.endedIn(String(endYear))
}
