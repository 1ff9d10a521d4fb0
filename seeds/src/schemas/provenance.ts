import { z } from 'zod'

/** What was read. */
export const basis = z.enum(['page', 'document', 'title-only', 'source'], {
  error: 'page, document, title-only or source',
})

/** How much of the address is known. */
export const addressCompleteness = z.enum(['yes', 'partial', 'document'], {
  error: 'yes, partial or document',
})

export type Basis = z.output<typeof basis>
export type AddressCompleteness = z.output<typeof addressCompleteness>

/** True when the record names where it was found; a record without a source cannot be shown. */
export function namesItsSource(row: {
  readonly source_url: string | null
  readonly source_document: string | null
}) {
  return row.source_url !== null || row.source_document !== null
}
