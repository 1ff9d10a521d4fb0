import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { SeedIssue } from './SeedDataError.ts'

/** One parsed row and where it begins in its file. */
export interface SeedRecord<Row> {
  readonly line: number
  readonly row: Row
}

/** The good rows of one file; the bad ones are among the issues. */
export interface SeedTable<Row> {
  readonly file: string
  readonly records: readonly SeedRecord<Row>[]
}

/** A row schema: an object of columns, in the order of the file, turned into a row. */
export type RowSchema<Row> = z.ZodType<Row> & { readonly in: z.ZodObject }

const csvRecords = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }))

/** Parses one CSV text row by row against its schema. Every bad row is added to `issues`; none stops the reading. */
export function readTable<Row>(
  file: string,
  content: string,
  schema: RowSchema<Row>,
  issues: SeedIssue[],
): SeedTable<Row> {
  const columns = Object.keys(schema.in.shape)
  const lines = readLines(file, content, issues)
  const header = lines.shift()
  if (header === undefined) {
    if (issues.every((issue) => issue.file !== file))
      issues.push({ file, line: 1, column: '(row)', value: '', expected: `a header: ${columns.join(',')}` })
    return { file, records: [] }
  }
  if (header.cells.join(',') !== columns.join(',')) {
    const expected = `the columns ${columns.join(',')}`
    issues.push({ file, line: 1, column: '(row)', value: header.cells.join(','), expected })
    return { file, records: [] }
  }
  const records: SeedRecord<Row>[] = []
  for (const { line, cells } of lines) {
    if (cells.length !== columns.length) {
      const expected = `${columns.length} cells`
      issues.push({ file, line, column: '(row)', value: `${cells.length} cells`, expected })
      continue
    }
    const raw = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    const parsed = schema.safeParse(raw)
    if (parsed.success) {
      records.push({ line, row: parsed.data })
      continue
    }
    for (const { path, message } of parsed.error.issues) {
      const column = String(path[0] ?? '(row)')
      issues.push({ file, line, column, value: raw[column] ?? '', expected: message })
    }
  }
  return { file, records }
}

interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
}

function readLines(file: string, content: string, issues: SeedIssue[]): CsvLine[] {
  try {
    const parsed = csvRecords.parse(
      parse(content, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
    )
    // csv-parse says on which line a record ends; it begins after the one before.
    let next = 1
    return parsed.map(({ record, info }) => {
      const height = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 1)
      const line = Math.max(next, info.lines - height + 1)
      next = info.lines + 1
      return { line, cells: record }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    issues.push({ file, line, column: '(row)', value: '', expected: `well-formed CSV (${error.message})` })
    return []
  }
}
