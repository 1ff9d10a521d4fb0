import { z } from 'zod'

/** A row as its schema reads it, or what is wrong with it. Rows have an id. */
export type ReadRow<Row> =
  | { readonly id: string; readonly row: Row; readonly problem: null }
  | (Misfit & { readonly id: string; readonly row: null; readonly problem: string })

/** What else a row that does not fit may be asked for by, where it has that. */
interface Misfit {
  readonly slug: string | null
  /** A municipality's. */
  readonly code: string | null
}

/** A record that is left out because its row does not fit its schema, or because it rests on one that is left out. */
export interface UnsoundRecord {
  readonly label:
    | 'Practice'
    | 'Strategy'
    | 'Passage'
    | 'Decision'
    | 'Organisation'
    | 'Assessment'
    | 'MappingStatement'
    | 'Network'
    | 'Membership'
    | 'Concept'
  readonly id: string
  readonly problem: string
}

/** Called for each record that is left out, whenever it is read. */
export type ReportUnsound = (record: UnsoundRecord) => void

/** Not an object schema, which would copy the row: most rows of a start pass through here. */
const identified = z.custom<{ readonly id: string }>(hasId)

/**
 * Reads rows by a schema, but lets one that does not fit through with its problem: a single record that something else
 * wrote wrongly must not keep all others from being read.
 */
export function readRowsApart<Row>(schema: z.ZodType<Row>): z.ZodType<ReadRow<Row>> {
  return identified.transform((raw): ReadRow<Row> => {
    const parsed = schema.safeParse(raw)
    if (parsed.success) return { id: raw.id, row: parsed.data, problem: null }
    const issue = parsed.error.issues[0]
    const problem = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    return { id: raw.id, row: null, problem, ...addressesOf(raw) }
  })
}

function addressesOf(row: object): Misfit {
  return {
    slug: 'slug' in row && typeof row.slug === 'string' ? row.slug : null,
    code: 'code' in row && typeof row.code === 'string' ? row.code : null,
  }
}

/** The row, or that it is left out because it is nothing without one of the records that it needs. */
export function restOn<Row>(
  read: ReadRow<Row>,
  leftOut: ReadonlySet<string>,
  needed: (row: Row) => readonly string[],
): ReadRow<Row> {
  if (read.problem !== null || leftOut.size === 0) return read
  const lost = needed(read.row).find((id) => leftOut.has(id))
  if (lost === undefined) return read
  return { id: read.id, row: null, problem: `rests on ${lost}, which is left out`, slug: null, code: null }
}

function hasId(row: unknown): row is { readonly id: string } {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
}

/** The rows that fit; the others are reported. */
export function takeSound<Row>(
  read: readonly ReadRow<Row>[],
  label: UnsoundRecord['label'],
  report: ReportUnsound,
): Row[] {
  return read.flatMap((entry) => {
    if (entry.problem === null) return [entry.row]
    report({ label, id: entry.id, problem: entry.problem })
    return []
  })
}
