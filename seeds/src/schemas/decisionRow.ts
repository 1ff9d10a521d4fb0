import { z } from 'zod'
import { date, list, municipalityCode, optional, optionalText, recordId, text } from './cells.ts'
import { basis } from './provenance.ts'

/** One decision, or proposal to decide. */
export const decisionRow = z
  .object({
    id: recordId('D'),
    organisation: text,
    code: municipalityCode,
    body_sv: optionalText,
    date: optional(date),
    paragraph: optionalText,
    registration_number: optionalText,
    outcome: z.enum(['proposed', 'decided'], { error: 'proposed or decided' }),
    title_sv: optionalText,
    summary_sv: optionalText,
    prepared_by_sv: optionalText,
    documents_sv: list(text),
    source: list(text),
    basis,
  })
  .transform((row) => ({
    id: row.id,
    organisation: row.organisation,
    code: row.code,
    body: row.body_sv,
    date: row.date,
    paragraph: row.paragraph,
    registrationNumber: row.registration_number,
    outcome: row.outcome,
    title: row.title_sv,
    summary: row.summary_sv,
    preparedBy: row.prepared_by_sv,
    documents: row.documents_sv,
    sources: row.source,
  }))

export type DecisionRow = z.output<typeof decisionRow>
