import type { z } from 'zod'
import type { GraphReader } from '../graph/GraphStore.ts'

/**
 * Every row of a query that takes `$after` and `$limit`, orders by a unique text key and returns rows above `$after`.
 * Pages bound the memory of one answer; keys instead of offsets keep late pages as cheap as early ones.
 */
export async function* readInPages<Row>(
  reader: GraphReader,
  query: { readonly cypher: string; readonly row: z.ZodType<Row>; readonly keyOf: (row: Row) => string },
  limit: number,
): AsyncGenerator<Row[]> {
  let after = ''
  for (;;) {
    const rows = await reader.read(query.cypher, { after, limit }, query.row)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit) return
    after = query.keyOf(last)
  }
}
