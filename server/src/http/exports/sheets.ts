import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { z } from 'zod'
import type { Cell } from './practiceColumns.ts'

/** What Excel takes in one cell; a file with more is called damaged. */
const LONGEST_TEXT = 32_767

/** A workbook that is sent while it is written. */
export type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

/** What exceljs writes the rows of a sheet into, on their way to the zip. */
const pipedSheet = z.object({
  pipes: z.tuple([
    z.custom<Writable>((pipe) => typeof pipe === 'object' && pipe !== null && 'write' in pipe),
  ]),
})

/** Begins a workbook that is written to `stream`. */
export function startWorkbook(stream: Writable): Workbook {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  })
  workbook.creator = 'Samverkansnavet'
  workbook.lastModifiedBy = 'Samverkansnavet'
  return workbook
}

/** A sheet whose first row, the headings, stays in view. `formats` are its columns' number formats. */
export function addSheet(
  workbook: Workbook,
  name: string,
  headings: readonly string[],
  formats: readonly (string | undefined)[] = [],
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = headings.map((_, index) => {
    const numFmt = formats[index]
    const alignment = { wrapText: true, vertical: 'top' } as const
    return { width: 28, style: numFmt === undefined ? { alignment } : { alignment, numFmt } }
  })
  const row = sheet.addRow([...headings])
  row.font = { bold: true }
  row.commit()
  return sheet
}

/** Adds a row; texts stay texts whatever they look like. */
export function addRow(sheet: ExcelJS.Worksheet, cells: readonly (Cell | Date)[]): void {
  sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? cell.slice(0, LONGEST_TEXT) : cell))).commit()
}

/**
 * Waits until the rows so far are on their way to the reader. exceljs takes rows as fast as they are given, so that
 * without this a slow reader would have the whole file held in memory. Throws when the reader goes away.
 */
export async function drainSheet(sheet: ExcelJS.Worksheet, signal: AbortSignal): Promise<void> {
  const {
    pipes: [pipe],
  } = pipedSheet.parse(Reflect.get(sheet, 'stream'))
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  pipe.write(Buffer.alloc(0), (error) => {
    if (error == null) resolve()
    else reject(error)
  })
  await unlessAborted(signal, promise)
}

/** Writes the rest of a workbook and ends its stream. Throws when the reader goes away. */
export async function endWorkbook(workbook: Workbook, signal: AbortSignal): Promise<void> {
  await unlessAborted(signal, workbook.commit())
}

/** Waits for `work`, which never ends once its reader has gone away; throws when that happens. */
async function unlessAborted(signal: AbortSignal, work: Promise<unknown>): Promise<void> {
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = (): void => {
    reject(signal.reason)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** A whole date as a date that can be counted with; a month or year as it stands. */
export function toDate(text: string | null): Date | string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text
}
