import { z } from 'zod'
import { conceptKey, date, list, optional, optionalText, text } from './cells.ts'

/** One document that stands in for an address, and the names by which the files call it. */
export const documentRow = z
  .object({
    key: conceptKey,
    title: text,
    publisher: optionalText,
    published_at: optional(date),
    alternative_names: list(text),
  })
  .transform((row) => ({
    key: row.key,
    title: row.title,
    publisher: row.publisher,
    publishedAt: row.published_at,
    alternativeNames: row.alternative_names,
  }))
