import { z } from 'zod'
import { goalNumber, text } from './cells.ts'

/** One of the 169 targets. Its code is text: 1.a and 1.10 exist. */
export const targetRow = z
  .object({
    target: z.string().regex(/^\d{1,2}\.(\d{1,2}|[a-d])$/, 'a target code such as 11.7 or 17.b'),
    goal: goalNumber,
    iri: z
      .string()
      .regex(/^http:\/\/metadata\.un\.org\/sdg\/\d+\.\w+$/, 'http://metadata.un.org/sdg/ and a target code'),
    short_en: text,
    short_sv: text,
    short_sv_basis: text,
    often_relevant_civil_society: z.enum(['', 'yes'], { error: 'yes or nothing' }),
  })
  .transform((row) => ({
    code: row.target,
    goal: row.goal,
    iri: row.iri,
    nameSv: row.short_sv,
    nameSvBasis: row.short_sv_basis,
    nameEn: row.short_en,
    oftenRelevant: row.often_relevant_civil_society === 'yes',
  }))
