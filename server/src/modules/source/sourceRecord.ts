import { z } from 'zod'

/** A place where something is stated, as read along DOCUMENTED_BY. */
export const sourceRecord = z
  .object({
    position: z.int(),
    id: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    document: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    checkedAt: z.string().nullable(),
    completeness: z.enum(['COMPLETE', 'PARTIAL', 'DOCUMENT', 'TITLE_ONLY']),
  })
  .transform((source) => ({ ...source, host: source.url === null ? null : hostOf(source.url) }))

export type SourceRecord = Readonly<z.infer<typeof sourceRecord>>

/** The Cypher of one source reached as `source` along `link`; its fields are those of sourceRecord. */
export const SOURCE_FIELDS = `{
    position: link.position, id: source.id, title: source.title, url: source.url, document: source.document,
    publisher: source.publisher, publishedAt: source.publishedAt, checkedAt: source.checkedAt,
    completeness: source.completeness
  }`

/** Sources in footnote order. */
export function sortSources(sources: readonly SourceRecord[]): SourceRecord[] {
  return sources.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

/** Host name of an address without `www.`, or null when the address has none. */
function hostOf(url: string): string | null {
  const parsed = URL.parse(url) ?? URL.parse(`https://${url}`)
  return parsed?.hostname.replace(/^www\./, '') ?? null
}
