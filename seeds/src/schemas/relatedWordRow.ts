import { z } from 'zod'
import { conceptKey, integer, list, text } from './cells.ts'

const RELATED_WORD_SCHEMES = ['related-word', 'everyday-word'] as const

/**
 * The hub's own words for the search: a ring of words that mean much the same (related-word), or everyday words that
 * lead to the word of the texts, but not back (everyday-word).
 */
export const relatedWordRow = z
  .object({
    scheme: z.enum(RELATED_WORD_SCHEMES, { error: `one of ${RELATED_WORD_SCHEMES.join(', ')}` }),
    key: conceptKey,
    label_sv: text,
    label_en: text,
    alt_sv: list(text).refine((words) => words.length > 0, 'at least one other word'),
    position: integer,
  })
  .transform((row) => ({
    scheme: row.scheme,
    key: row.key,
    labelSv: row.label_sv,
    labelEn: row.label_en,
    altLabels: row.alt_sv,
    definition: null,
    position: row.position,
  }))
