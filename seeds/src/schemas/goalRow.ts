import { z } from 'zod'
import { address, goalNumber, integer, optional, text } from './cells.ts'

/** One of the 17 goals. */
export const goalRow = z
  .object({
    goal: goalNumber,
    iri: z
      .string()
      .regex(/^http:\/\/metadata\.un\.org\/sdg\/\d+$/, 'http://metadata.un.org/sdg/ and a number'),
    name_sv: text,
    name_en: text,
    color_hex: z.string().regex(/^#[0-9A-F]{6}$/, 'a colour such as #E5243B'),
    target_count: integer,
    url_sv: optional(address),
    note: z.string(),
  })
  .transform((row) => ({
    number: row.goal,
    iri: row.iri,
    nameSv: row.name_sv,
    nameEn: row.name_en,
    colour: row.color_hex,
    targetCount: row.target_count,
    url: row.url_sv,
  }))
