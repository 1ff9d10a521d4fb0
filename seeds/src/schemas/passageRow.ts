import { z } from 'zod'
import { address, conceptKey, kronor, list, optional, optionalText, recordId, text, year } from './cells.ts'
import { basis, namesItsSource } from './provenance.ts'
import { statedGoals } from './statedGoals.ts'

/** One answer of a steering document to one question. */
export const passageRow = z
  .object({
    passage_id: z.string().regex(/^S\d{3}-\d{2}$/, 'a strategy id and a number, such as S001-01'),
    strategy_id: recordId('S'),
    question: conceptKey,
    text_sv: text,
    locator: optionalText,
    amount_sek: optional(kronor),
    year: optional(year),
    goals_stated: statedGoals,
    areas: list(conceptKey),
    source_url: optional(address),
    source_document: optionalText,
    basis,
  })
  .refine((row) => row.passage_id.startsWith(`${row.strategy_id}-`), {
    path: ['passage_id'],
    error: 'an id that begins with strategy_id',
  })
  .refine(namesItsSource, { path: ['source_url'], error: 'source_url or source_document' })
  .transform((row) => ({
    id: row.passage_id,
    strategy: row.strategy_id,
    position: Number(row.passage_id.slice(-2)),
    question: row.question,
    text: row.text_sv,
    locator: row.locator,
    amount: row.amount_sek,
    year: row.year,
    goalsStated: row.goals_stated,
    areas: row.areas,
    sourceUrl: row.source_url,
    sourceDocument: row.source_document,
    basis: row.basis,
  }))
