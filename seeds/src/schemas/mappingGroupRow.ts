import { z } from 'zod'
import { conceptKey, list, municipalityCode, recordId, text, year } from './cells.ts'

/** The organising group in which a municipality's mapping placed one practice. */
export const mappingGroupRow = z
  .object({
    practice_id: recordId('P'),
    municipality_code: municipalityCode,
    year,
    organising_group: conceptKey,
    as_written: text,
    source: list(text),
  })
  .transform((row) => ({
    practice: row.practice_id,
    code: row.municipality_code,
    year: row.year,
    group: row.organising_group,
    asWritten: row.as_written,
    sources: row.source,
  }))
