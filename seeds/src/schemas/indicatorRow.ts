import { z } from 'zod'
import { conceptKey, decimal, municipalityCode, text, year } from './cells.ts'

/** One value of one indicator in one municipality. */
export const indicatorRow = z
  .object({
    code: municipalityCode,
    indicator: conceptKey,
    year,
    value: decimal,
    source_id: text,
  })
  .transform((row) => ({ code: row.code, indicator: row.indicator, year: row.year, value: row.value }))
