import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import type { ComparedPractice, PracticeComparisonRecord } from '../../modules/comparison/comparisonRecord.ts'
import type { Export } from './exportRoutes.ts'
import {
  practiceAddress,
  practiceHeadings,
  readPractices,
  toPracticeRow,
  type FoundPractices,
} from './practiceExport.ts'

const WORDS = {
  sv: {
    examples: 'Exempel',
    sources: 'Källor',
    about: 'Om filen',
    comparison: 'Jämförelse',
    missing: 'anges inte',
    sourceHeadings: ['Exempel', 'Nummer', 'Källa', 'Utgivare', 'Publicerad', 'Kontrollerad', 'Adress'],
    aboutRows: ['Innehåll', 'Hämtad från', 'Hämtad'],
    note: 'En tom cell betyder att källorna inte säger något.',
  },
  en: {
    examples: 'Examples',
    sources: 'Sources',
    about: 'About the file',
    comparison: 'Comparison',
    missing: 'not stated',
    sourceHeadings: ['Example', 'Number', 'Source', 'Publisher', 'Published', 'Checked', 'Address'],
    aboutRows: ['Content', 'Fetched from', 'Fetched'],
    note: 'An empty cell means that the sources do not say.',
  },
}

/** Writes every example of a result as a workbook, row by row: examples, their sources, and where it comes from. */
export async function writePracticesWorkbook(
  given: Export,
  found: FoundPractices,
  out: Writable,
): Promise<void> {
  const words = WORDS[given.language]
  const workbook = startWorkbook(out)
  const examples = addSheet(workbook, words.examples, practiceHeadings(given))
  for await (const compared of readPractices(given, found.ids))
    examples.addRow(await toPracticeRow(given, compared)).commit()
  examples.commit()
  const sources = addSheet(workbook, words.sources, words.sourceHeadings)
  for await (const compared of readPractices(given, found.ids)) addSources(sources, compared)
  sources.commit()
  const prefix = given.language === 'en' ? '/en' : ''
  addAbout(workbook, words, found.sentence, `${given.publicUrl}${prefix}${found.path}`)
  await workbook.commit()
}

/** Writes a comparison as a workbook: figures as numbers with their words below, and a sheet of sources. */
export async function writeComparisonWorkbook(
  given: Export,
  { compared, rows, assumptionText }: PracticeComparisonRecord,
  out: Writable,
): Promise<void> {
  const words = WORDS[given.language]
  const workbook = startWorkbook(out)
  const sheet = addSheet(workbook, words.comparison, [
    '',
    ...compared.map(({ practice, runner }) => `${practice.title}, ${runner.name}`),
  ])
  for (const { label, cells } of rows) {
    const hasFigures = cells.some(({ figure }) => figure !== null)
    const told = cells.map(({ lines, figure }) =>
      lines.length === 0 ? words.missing : hasFigures && figure !== null ? figure : lines.join('\n'),
    )
    sheet.addRow([label, ...told]).commit()
    if (hasFigures)
      sheet
        .addRow(['', ...cells.map(({ lines, figure }) => (figure === null ? null : lines.join('\n')))])
        .commit()
  }
  if (assumptionText !== null) sheet.addRow([assumptionText]).commit()
  sheet
    .addRow(['', ...compared.map(({ practice }) => practiceAddress(given, practice.slug, given.publicUrl))])
    .commit()
  sheet.commit()
  const sources = addSheet(workbook, words.sources, words.sourceHeadings)
  for (const one of compared) addSources(sources, one)
  sources.commit()
  await workbook.commit()
}

type Workbook = ExcelJS.stream.xlsx.WorkbookWriter

function startWorkbook(stream: Writable): Workbook {
  return new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
}

/** A sheet whose first row, the headings, stays in view. */
function addSheet(workbook: Workbook, name: string, headings: readonly string[]): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = headings.map(() => ({
    width: 28,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }))
  const row = sheet.addRow([...headings])
  row.font = { bold: true }
  row.commit()
  return sheet
}

function addSources(sheet: ExcelJS.Worksheet, { practice }: ComparedPractice): void {
  for (const [index, source] of practice.sources.entries()) {
    const { title, publisher, publishedAt, checkedAt, url } = source
    sheet
      .addRow([practice.title, index + 1, title, publisher, toDate(publishedAt), toDate(checkedAt), url])
      .commit()
  }
}

/** A whole date as a date that can be counted with; a month or year as it stands. */
function toDate(text: string | null): Date | string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : text
}

function addAbout(
  workbook: Workbook,
  { about, aboutRows, note }: (typeof WORDS)['sv'],
  sentence: string,
  address: string,
): void {
  const sheet = workbook.addWorksheet(about)
  sheet.columns = [{ width: 20 }, { width: 80 }]
  const values = [sentence, address, new Date()]
  for (const [index, value] of values.entries()) sheet.addRow([aboutRows[index], value]).commit()
  sheet.addRow(['', note]).commit()
  sheet.commit()
}
