import { z } from 'zod'
import { kronor, list, municipalityCode, optional, optionalText, recordId, text, year } from './cells.ts'
import { basis } from './provenance.ts'

/** One organisation's part in a network. */
export const membershipRow = z
  .object({
    id: recordId('M'),
    network: recordId('N'),
    organisation: text,
    code: municipalityCode,
    status: z.enum(['proposed', 'decided', 'active', 'ended'], {
      error: 'proposed, decided, active or ended',
    }),
    decision: optional(recordId('D')),
    role_sv: optionalText,
    mandate_sv: optionalText,
    fee_sek: optional(kronor),
    from: optional(year),
    to: optional(year),
    source: list(text),
    basis,
  })
  .transform((row) => ({
    id: row.id,
    network: row.network,
    organisation: row.organisation,
    code: row.code,
    status: row.status,
    decision: row.decision,
    role: row.role_sv,
    mandate: row.mandate_sv,
    fee: row.fee_sek,
    fromYear: row.from,
    toYear: row.to,
    sources: row.source,
  }))
