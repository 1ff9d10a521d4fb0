import type { Writable } from 'node:stream'
import type ExcelJS from 'exceljs'
import type { PracticeComparisonRecord } from '../../modules/comparison/comparisonRecord.ts'
import { comparisonWords } from '../../modules/comparison/comparisonWords.ts'
import { nameExample } from '../../modules/comparison/describePractice.ts'
import type { SourceRecord } from '../../modules/source/sourceRecord.ts'
import type { Export } from './Export.ts'
import {
  pageAddress,
  practiceAddress,
  readPractices,
  readSources,
  type FoundPractices,
} from './practiceExport.ts'
import { PRACTICE_COLUMNS, type Cell } from './practiceColumns.ts'
import { nothingFound, practiceHeadings, toPracticeRow } from './practiceRows.ts'
import { addRow, addSheet, drainSheet, endWorkbook, startWorkbook, toDate, type Workbook } from './sheets.ts'

const WORDS = {
  sv: {
    examples: 'Exempel',
    sources: 'Källor',
    about: 'Om filen',
    comparison: 'Jämförelse',
    sourceHeadings: ['Exempel', 'Nummer', 'Källa', 'Utgivare', 'Publicerad', 'Kontrollerad', 'Adress'],
    aboutRows: ['Innehåll', 'Hämtad från', 'Hämtad'],
    note: 'En tom cell betyder att källorna inte säger något.',
  },
  en: {
    examples: 'Examples',
    sources: 'Sources',
    about: 'About the file',
    comparison: 'Comparison',
    sourceHeadings: ['Example', 'Number', 'Source', 'Publisher', 'Published', 'Checked', 'Address'],
    aboutRows: ['Content', 'Fetched from', 'Fetched'],
    note: 'An empty cell means that the sources do not say.',
  },
}

/**
 * Writes every example of a result as a workbook, as it is read and no faster than it is taken: examples, their
 * sources, and where it comes from. Sheets follow one another in the file, so the result is gone through twice.
 */
export async function writePracticesWorkbook(
  given: Export,
  found: FoundPractices,
  out: Writable,
): Promise<void> {
  const { signal } = given
  const { ids } = found
  const words = WORDS[given.language]
  const headings = practiceHeadings(given)
  const workbook = startWorkbook(out)
  given.progress.expect(2 * ids.length)
  const formats = PRACTICE_COLUMNS.map(({ format }) => format)
  const examples = addSheet(workbook, words.examples, headings, formats)
  examples.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headings.length } }
  if (ids.length === 0) addRow(examples, [nothingFound(given)])
  for await (const batch of readPractices(given, ids)) {
    for (const compared of batch) addRow(examples, withDates(await toPracticeRow(given, compared)))
    await drainSheet(examples, signal)
  }
  examples.commit()
  const sources = addSheet(workbook, words.sources, words.sourceHeadings)
  for await (const batch of readSources(given, ids)) {
    for (const practice of batch) addSources(sources, practice)
    await drainSheet(sources, signal)
  }
  sources.commit()
  addAbout(workbook, words, [found.sentence, pageAddress(given, found.path), new Date()])
  await endWorkbook(workbook, signal)
}

/** Writes a comparison as a workbook: figures as numbers with their words below, and a sheet of sources. */
export async function writeComparisonWorkbook(
  given: Export,
  { compared, rows, assumptionText }: PracticeComparisonRecord,
  out: Writable,
): Promise<void> {
  const words = WORDS[given.language]
  const { notStated, fact } = comparisonWords(given.language)
  const workbook = startWorkbook(out)
  const sheet = addSheet(workbook, words.comparison, [fact, ...compared.map(nameExample)])
  for (const { label, cells } of rows) {
    const hasFigures = cells.some(({ figure }) => figure !== null)
    const told = cells.map(({ lines, figure }) =>
      lines.length === 0 ? notStated : hasFigures && figure !== null ? figure : lines.join('\n'),
    )
    addRow(sheet, [label, ...told])
    if (hasFigures)
      addRow(sheet, ['', ...cells.map(({ lines, figure }) => (figure === null ? null : lines.join('\n')))])
  }
  if (assumptionText !== null) addRow(sheet, [assumptionText])
  addRow(sheet, ['', ...compared.map(({ practice }) => practiceAddress(given, practice.slug))])
  sheet.commit()
  const sources = addSheet(workbook, words.sources, words.sourceHeadings)
  for (const { practice } of compared) addSources(sources, practice)
  sources.commit()
  await endWorkbook(workbook, given.signal)
}

function withDates(cells: readonly Cell[]): (Cell | Date)[] {
  return cells.map((cell, place) =>
    typeof cell === 'string' && PRACTICE_COLUMNS[place]?.isDate === true ? toDate(cell) : cell,
  )
}

function addSources(
  sheet: ExcelJS.Worksheet,
  practice: { readonly title: string; readonly sources: readonly SourceRecord[] },
): void {
  for (const [index, source] of practice.sources.entries()) {
    const { title, publisher, publishedAt, checkedAt, url } = source
    addRow(sheet, [practice.title, index + 1, title, publisher, toDate(publishedAt), toDate(checkedAt), url])
  }
}

function addAbout(
  workbook: Workbook,
  { about, aboutRows, note }: (typeof WORDS)['sv'],
  values: readonly (string | Date)[],
): void {
  const sheet = workbook.addWorksheet(about)
  sheet.columns = [{ width: 20 }, { width: 80 }]
  for (const [index, value] of values.entries()) addRow(sheet, [aboutRows[index] ?? '', value])
  addRow(sheet, ['', note])
  sheet.commit()
}
