import type { z } from 'zod'
import { GraphRowError } from './graphErrors.ts'

/** Every row parsed by its schema; throws GraphRowError naming the query, the row and the first field that is wrong. */
export function parseRows<Row>(query: string, rows: readonly unknown[], schema: z.ZodType<Row>): Row[] {
  return rows.map((row, index) => {
    const parsed = schema.safeParse(row)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    const path = issue?.path.map(String).join('.')
    throw new GraphRowError(query, index, `${path ? `${path}: ` : ''}${issue?.message ?? 'unknown problem'}`)
  })
}
