import { z } from 'zod'
import { conceptKey, goalNumber, list, municipalityCode, optional, recordId, text, year } from './cells.ts'

/** One statement of a municipality's mapping. */
export const mappingStatementRow = z
  .object({
    id: recordId('MS'),
    municipality_code: municipalityCode,
    year,
    kind: z.enum(['contribution', 'challenge', 'development'], {
      error: 'contribution, challenge or development',
    }),
    theme: optional(conceptKey),
    text_sv: text,
    areas: list(conceptKey),
    goals_suggested: list(goalNumber),
    source: list(text),
  })
  .transform((row) => ({
    id: row.id,
    code: row.municipality_code,
    year: row.year,
    kind: row.kind,
    theme: row.theme,
    text: row.text_sv,
    areas: row.areas,
    goalsSuggested: row.goals_suggested,
    sources: row.source,
  }))
