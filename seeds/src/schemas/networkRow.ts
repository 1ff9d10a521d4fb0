import { z } from 'zod'
import { kronor, list, optional, optionalText, recordId, text, year } from './cells.ts'
import { basis } from './provenance.ts'

/** One network that organisations join by decision. */
export const networkRow = z
  .object({
    id: recordId('N'),
    name_sv: text,
    name_en: text,
    host: text,
    purpose_sv: optionalText,
    support_sv: optionalText,
    condition_sv: optionalText,
    fee_sek: optional(kronor),
    fee_note_sv: optionalText,
    active_from: optional(year),
    active_to: optional(year),
    audience_sv: optionalText,
    source: list(text),
    basis,
  })
  .transform((row) => ({
    id: row.id,
    nameSv: row.name_sv,
    nameEn: row.name_en,
    host: row.host,
    purpose: row.purpose_sv,
    support: row.support_sv,
    condition: row.condition_sv,
    fee: row.fee_sek,
    feeNote: row.fee_note_sv,
    activeFrom: row.active_from,
    activeTo: row.active_to,
    audience: row.audience_sv,
    sources: row.source,
  }))
