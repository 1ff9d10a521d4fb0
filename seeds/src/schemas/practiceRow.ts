import { z } from 'zod'
import {
  address,
  bodyCode,
  conceptKey,
  date,
  decimal,
  goalNumber,
  kronor,
  list,
  optional,
  optionalText,
  recordId,
  text,
  year,
} from './cells.ts'
import { contributions } from './contribution.ts'
import { addressCompleteness, basis, namesItsSource } from './provenance.ts'
import { statedGoals } from './statedGoals.ts'

/** One good example as gathered. */
export const practiceRow = z
  .object({
    id: recordId('P'),
    title: text,
    organisation: text,
    code: bodyCode,
    level: z.enum(['kommun', 'region', 'mellankommunal', 'nationell'], {
      error: 'kommun, region, mellankommunal or nationell',
    }),
    form: optional(conceptKey),
    policy_areas: list(conceptKey),
    target_groups: list(conceptKey),
    partners: list(text),
    partner_contributions: contributions,
    year_start: optional(year),
    year_end: optional(year),
    status: optional(conceptKey),
    need_sv: optionalText,
    what_sv: optionalText,
    cost_sek: optional(kronor),
    cost_note: optionalText,
    staff_fte: optional(decimal),
    results_sv: optionalText,
    did_not_work_sv: optionalText,
    conditions_sv: optionalText,
    goals_stated: statedGoals,
    goals_suggested: list(goalNumber),
    under_agreement: optional(recordId('S')),
    adapted_from: optionalText,
    documents: list(text),
    source_url: optional(address),
    source_document: optionalText,
    source_title: optionalText,
    source_date: optional(date),
    url_complete: addressCompleteness,
    basis,
  })
  .refine((row) => row.cost_sek === null || row.cost_note !== null, {
    path: ['cost_note'],
    error: 'a note that says what cost_sek covers',
  })
  .refine((row) => row.year_start === null || row.year_end === null || row.year_start <= row.year_end, {
    path: ['year_end'],
    error: 'a year that is not before year_start',
  })
  .refine(namesItsSource, { path: ['source_url'], error: 'source_url or source_document' })
  .transform((row) => ({
    id: row.id,
    title: row.title,
    organisation: row.organisation,
    code: row.code,
    level: row.level,
    form: row.form,
    areas: row.policy_areas,
    targetGroups: row.target_groups,
    partners: row.partners,
    contributions: row.partner_contributions,
    startYear: row.year_start,
    endYear: row.year_end,
    status: row.status,
    need: row.need_sv,
    method: row.what_sv,
    cost: row.cost_sek,
    costNote: row.cost_note,
    staffFte: row.staff_fte,
    results: row.results_sv,
    lessons: row.did_not_work_sv,
    conditions: row.conditions_sv,
    goalsStated: row.goals_stated,
    goalsSuggested: row.goals_suggested,
    underAgreement: row.under_agreement,
    adaptedFrom: row.adapted_from,
    documents: row.documents,
    sourceUrl: row.source_url,
    sourceDocument: row.source_document,
    sourceTitle: row.source_title,
    sourceDate: row.source_date,
    addressCompleteness: row.url_complete,
    basis: row.basis,
  }))

export type PracticeRow = z.output<typeof practiceRow>

/** True when the cell `adapted_from` names a practice and not a place in words. */
export function isPracticeId(adaptedFrom: string | null): boolean {
  return adaptedFrom !== null && /^P\d+$/.test(adaptedFrom)
}
