import { z } from 'zod'
import { conceptKey, date, list, municipalityCode, optionalText, recordId, text } from './cells.ts'
import { basis } from './provenance.ts'

/** What one organisation found about its own cooperation. */
export const assessmentRow = z
  .object({
    id: recordId('A'),
    organisation: text,
    code: municipalityCode,
    date,
    item: conceptKey,
    state: text,
    note_sv: optionalText,
    source: list(text),
    basis,
  })
  .transform((row) => ({
    id: row.id,
    organisation: row.organisation,
    code: row.code,
    date: row.date,
    item: row.item,
    state: row.state,
    note: row.note_sv,
    sources: row.source,
  }))
