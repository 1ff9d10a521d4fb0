import { pipeline } from 'node:stream/promises'
import { Readable, type Writable } from 'node:stream'
import { stringify, type Options } from 'csv-stringify'
import { stringify as stringifyAll } from 'csv-stringify/sync'
import type { PracticeComparisonRecord } from '../../modules/comparison/comparisonRecord.ts'
import { comparisonWords } from '../../modules/comparison/comparisonWords.ts'
import { nameExample } from '../../modules/comparison/describePractice.ts'
import type { Export } from './Export.ts'
import type { Cell } from './practiceColumns.ts'
import { readPractices, type FoundPractices } from './practiceExport.ts'
import { nothingFound, practiceHeadings, toPracticeRow } from './practiceRows.ts'

/**
 * Semicolons, since Excel with Swedish settings splits at nothing else; a byte order mark, since it reads the file as
 * UTF-8 only with one; what looks like a formula is kept from being one by an apostrophe; and a line break of any kind
 * within a text is quoted, since readers take each of them for the end of a row.
 */
const OPTIONS: Options = {
  delimiter: ';',
  bom: true,
  escape_formulas: true,
  record_delimiter: 'windows',
  quoted_match: /[\r\n]/,
}

/** Writes every example of a result, row by row as they are read and no faster than they are taken. */
export async function writePracticesCsv(
  given: Export,
  { ids }: FoundPractices,
  out: Writable,
): Promise<void> {
  given.progress.expect(ids.length)
  async function* rows(): AsyncGenerator<readonly Cell[]> {
    const headings = practiceHeadings(given)
    yield headings
    if (ids.length === 0) yield [nothingFound(given), ...headings.slice(1).map(() => null)]
    for await (const batch of readPractices(given, ids))
      for (const compared of batch) yield await toPracticeRow(given, compared)
  }
  await pipeline(Readable.from(rows()), stringify(OPTIONS), out)
}

/** Writes a comparison with the examples as columns. */
export function writeComparisonCsv(
  { compared, rows, assumptionText }: PracticeComparisonRecord,
  { language }: Export,
  out: Writable,
): void {
  const { notStated, fact } = comparisonWords(language)
  out.end(
    stringifyAll(
      [
        [fact, ...compared.map(nameExample)],
        ...rows.map(({ label, cells }) => [
          label,
          ...cells.map(({ lines }) => (lines.length === 0 ? notStated : lines.join('\n'))),
        ]),
        ...(assumptionText === null ? [] : [[assumptionText, ...compared.map(() => '')]]),
      ],
      OPTIONS,
    ),
  )
}
