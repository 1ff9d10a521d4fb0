import { z } from 'zod'
import { address, bodyCode, conceptKey, date, list, optional, optionalText, recordId, text } from './cells.ts'
import { addressCompleteness, basis, namesItsSource } from './provenance.ts'
import { statedGoals } from './statedGoals.ts'

/** One steering document as gathered. */
export const strategyRow = z
  .object({
    id: recordId('S'),
    title: text,
    organisation: text,
    code: bodyCode,
    level: z.enum(['kommun', 'region', 'nationell'], { error: 'kommun, region or nationell' }),
    type: conceptKey,
    decision_body: list(text),
    decision_date: optional(date),
    registration_number: optionalText,
    paragraph: optionalText,
    valid_from: optional(date),
    valid_to: optional(date),
    areas_principles: optionalText,
    signatories: list(text),
    goals_stated: statedGoals,
    summary_sv: optionalText,
    source_url: optional(address),
    source_document: optionalText,
    source_hint: optionalText,
    url_complete: addressCompleteness,
    basis,
    status: optionalText,
  })
  .refine(namesItsSource, { path: ['source_url'], error: 'source_url or source_document' })
  .transform((row) => ({
    id: row.id,
    title: row.title,
    organisation: row.organisation,
    code: row.code,
    level: row.level,
    type: row.type,
    decisionBodies: row.decision_body,
    decisionDate: row.decision_date,
    registrationNumber: row.registration_number,
    paragraph: row.paragraph,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    principlesNote: row.areas_principles,
    signatories: row.signatories,
    goalsStated: row.goals_stated,
    summary: row.summary_sv,
    sourceUrl: row.source_url,
    sourceDocument: row.source_document,
    sourceTitle: row.source_hint,
    addressCompleteness: row.url_complete,
    basis: row.basis,
    status: row.status,
  }))

export type StrategyRow = z.output<typeof strategyRow>
