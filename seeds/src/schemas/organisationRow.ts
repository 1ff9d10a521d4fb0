import { z } from 'zod'
import { list, optionalText, text } from './cells.ts'

/** One organisation named by the examples: its canonical name and the spellings met in the sources. */
export const organisationRow = z
  .object({
    id: z
      .string()
      .regex(
        /^(kommun:\d{4}|region:\d{2}|org:[a-z0-9-]+)$/,
        'kommun: and a code, region: and a code, or org: and a slug',
      ),
    name: text,
    kind: z.enum(['MUNICIPALITY', 'REGION', 'ASSOCIATION', 'PUBLIC_BODY', 'COMPANY', 'OTHER'], {
      error: 'MUNICIPALITY, REGION, ASSOCIATION, PUBLIC_BODY, COMPANY or OTHER',
    }),
    alternative_names: list(text),
    note_sv: optionalText,
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    alternativeNames: row.alternative_names,
  }))
