import { z } from 'zod'
import { conceptKey, integer, list, optional, optionalText, text } from './cells.ts'

/** The controlled vocabularies. */
const SCHEMES = [
  'form',
  'form-group',
  'policy-area',
  'target-group',
  'contribution',
  'organising-group',
  'question',
  'principle',
  'self-assessment',
  'practice-status',
  'ended-reason',
  'document-type',
  'synonym',
] as const

/** One entry of a controlled vocabulary. */
export const vocabularyRow = z
  .object({
    scheme: z.enum(SCHEMES, { error: `one of ${SCHEMES.join(', ')}` }),
    key: conceptKey,
    label_sv: text,
    label_en: text,
    alt_sv: list(text),
    definition_sv: optionalText,
    broader: optional(conceptKey),
    position: integer,
  })
  .transform((row) => ({
    scheme: row.scheme,
    key: row.key,
    labelSv: row.label_sv,
    labelEn: row.label_en,
    altLabels: row.alt_sv,
    definition: row.definition_sv,
    broader: row.broader,
    position: row.position,
  }))
