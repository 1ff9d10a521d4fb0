import type { Language } from '../../errors.ts'
import type { ComparedPractice } from '../../modules/comparison/comparisonRecord.ts'
import type { DescribedPractice } from '../../modules/comparison/describePractice.ts'
import { costPerInhabitant } from '../../modules/practice/practiceRunner.ts'

/** A cell of a file: text, a number, or nothing where the sources do not say. */
export type Cell = string | number | null

/** An example as its row is written from it, in one language. */
export interface ToldPractice extends ComparedPractice {
  readonly described: DescribedPractice
  readonly areas: readonly string[]
  readonly targetGroups: readonly string[]
  readonly statuses: readonly string[]
  /** Full address of its page. */
  readonly address: string
}

interface Column {
  readonly heading: Readonly<Record<Language, string>>
  readonly cell: (told: ToldPractice) => Cell
  /** How Excel shows its numbers. */
  readonly format?: string
  /** True where its texts are dates, as precise as their sources. */
  readonly isDate?: boolean
}

function column(
  sv: string,
  en: string,
  cell: Column['cell'],
  marks: Pick<Column, 'format' | 'isDate'> = {},
): Column {
  return { heading: { sv, en }, cell, ...marks }
}

/** The columns of a file of examples, in order. */
export const PRACTICE_COLUMNS: readonly Column[] = [
  column('Exempel', 'Example', ({ practice }) => practice.title),
  column('Ansvarig', 'Run by', ({ runner }) => runner.name),
  column('Kommunkod', 'Municipality code', ({ runner }) =>
    runner.kind === 'MUNICIPALITY' ? runner.code : null,
  ),
  column('Län', 'County', ({ runner }) => ('county' in runner ? runner.county.name : null)),
  column('Form', 'Form', ({ described }) => inOneCell(described.FORM.lines)),
  column('Områden', 'Areas', ({ areas }) => inOneCell(areas)),
  column('Målgrupper', 'Target groups', ({ targetGroups }) => inOneCell(targetGroups)),
  column('Status', 'Status', ({ statuses }) => inOneCell(statuses)),
  column('Startår', 'Start year', ({ practice }) => practice.startYear),
  column('Slutår', 'End year', ({ practice }) => practice.endYear),
  column('Behov', 'Need', ({ practice }) => practice.need),
  column('Så gör de', 'What they do', ({ practice }) => practice.method),
  column('Resultat', 'Results', ({ practice }) => practice.results),
  column('Det som inte fungerade', 'What did not work', ({ practice }) => practice.lessons),
  column('Förutsättningar', 'Conditions', ({ practice }) => practice.conditions),
  column('Parter och bidrag', 'Parties and contributions', ({ described }) =>
    inOneCell(described.PARTIES.lines),
  ),
  column('Kostnad, kronor', 'Cost, kronor', ({ practice }) => practice.costSek, { format: '#,##0' }),
  column('Vad kostnaden gäller', 'What the cost covers', ({ practice }) => practice.costNote),
  column(
    'Kostnad per invånare och år, kronor',
    'Cost per inhabitant and year, kronor',
    ({ practice, runner }) => costPerInhabitant(practice, runner),
    { format: '#,##0.00' },
  ),
  column('Bemanning, tjänster', 'Staff, posts', ({ practice }) => practice.staffFte, { format: '#,##0.##' }),
  column('Om bemanningen', 'On the staff', ({ practice }) => practice.staffNote),
  column('Mål som källan anger', 'Goals stated by the source', ({ described }) =>
    inOneCell(described.STATED_GOALS.lines),
  ),
  column('Mål som redaktionen föreslår', 'Goals suggested by the editors', ({ described }) =>
    inOneCell(described.SUGGESTED_GOALS.lines),
  ),
  column('Källor', 'Sources', ({ described }) => inOneCell(described.SOURCES.lines)),
  column('Källans datum', 'Date of the source', ({ practice }) => practice.sourceDate, { isDate: true }),
  column('Adress', 'Address', ({ address }) => address),
]

function inOneCell(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('; ')
}
