import type { z } from 'zod'
import type { GraphReader } from '../graph/GraphStore.ts'

/**
 * Every row of a query that takes `$after` and `$limit`, orders by a unique text key and returns rows above `$after`.
 * Pages bound the memory of one answer; keys instead of offsets keep late pages as cheap as early ones. While a page
 * is worked on, the next one is already being read.
 */
export async function* readInPages<Row>(
  reader: GraphReader,
  query: { readonly cypher: string; readonly row: z.ZodType<Row>; readonly keyOf: (row: Row) => string },
  limit: number,
): AsyncGenerator<Row[]> {
  const read = async (after: string): Promise<Row[]> =>
    await reader.read(query.cypher, { after, limit }, query.row)
  let coming: Promise<Row[]> | undefined = read('')
  while (coming !== undefined) {
    const rows: Row[] = await coming
    const last = rows.at(-1)
    coming = last === undefined || rows.length < limit ? undefined : read(query.keyOf(last))
    // A reader that stops early leaves this one behind; its failure is then nobody's.
    coming?.catch(() => undefined)
    if (last !== undefined) yield rows
  }
}
