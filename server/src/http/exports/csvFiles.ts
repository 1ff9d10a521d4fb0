import { pipeline } from 'node:stream/promises'
import { Readable, type Writable } from 'node:stream'
import { stringify, type Options } from 'csv-stringify'
import { stringify as stringifyAll } from 'csv-stringify/sync'
import type { PracticeComparisonRecord } from '../../modules/comparison/comparisonRecord.ts'
import type { Export } from './exportRoutes.ts'
import { practiceHeadings, readPractices, toPracticeRow, type FoundPractices } from './practiceExport.ts'

/**
 * Semicolons, since Excel with Swedish settings splits at nothing else; a byte order mark, since it reads the file as
 * UTF-8 only with one; and what looks like a formula is kept from being one by an apostrophe.
 */
const OPTIONS: Options = { delimiter: ';', bom: true, escape_formulas: true, record_delimiter: 'windows' }

/** Writes every example of a result, row by row as they are read. */
export async function writePracticesCsv(given: Export, found: FoundPractices, out: Writable): Promise<void> {
  async function* rows() {
    yield practiceHeadings(given)
    for await (const compared of readPractices(given, found.ids)) yield await toPracticeRow(given, compared)
  }
  await pipeline(Readable.from(rows()), stringify(OPTIONS), out)
}

/** Writes a comparison with the examples as columns. */
export function writeComparisonCsv(
  { compared, rows, assumptionText }: PracticeComparisonRecord,
  { language }: Export,
  out: Writable,
): void {
  const missing = language === 'sv' ? 'anges inte' : 'not stated'
  out.end(
    stringifyAll(
      [
        ['', ...compared.map(({ practice, runner }) => `${practice.title}, ${runner.name}`)],
        ...rows.map(({ label, cells }) => [
          label,
          ...cells.map(({ lines }) => (lines.length === 0 ? missing : lines.join('\n'))),
        ]),
        ...(assumptionText === null ? [] : [[assumptionText, ...compared.map(() => '')]]),
      ],
      { ...OPTIONS, quoted_match: /\n/ },
    ),
  )
}
