import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PracticeComparisonRecord } from '../../modules/comparison/comparisonRecord.ts'
import { comparisonWords } from '../../modules/comparison/comparisonWords.ts'
import { nameExample, writeSource } from '../../modules/comparison/describePractice.ts'
import type { Export } from './Export.ts'
import { practiceAddress } from './practiceExport.ts'

const WORDS = {
  sv: { title: 'Jämförelse av goda exempel', sources: 'Källor' },
  en: { title: 'Comparison of good examples', sources: 'Sources' },
}

/** A comparison as a Word file: one table with a header row that is repeated on each page, then the sources. */
export async function writeComparisonDocument(
  given: Export,
  { compared, rows, assumptionText }: PracticeComparisonRecord,
): Promise<Buffer> {
  const { language } = given
  const words = WORDS[language]
  const { notStated, fact } = comparisonWords(language)
  const names = compared.map(nameExample)
  const header = new TableRow({
    tableHeader: true,
    children: [fact, ...names].map((name) => cellOf([name], true)),
  })
  const body = rows
    .filter(({ field }) => field !== 'SOURCES')
    .map(
      ({ label, cells }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf([label], true),
            ...cells.map(({ lines }) => cellOf(lines.length === 0 ? [notStated] : lines, false)),
          ],
        }),
    )
  const document = new Document({
    title: words.title,
    creator: 'Samverkansnavet',
    description: names.join('; '),
    styles: {
      default: { document: { run: { language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } } } },
    },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: words.title, heading: HeadingLevel.HEADING_1 }),
          ...(assumptionText === null ? [] : [new Paragraph(assumptionText)]),
          new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...body] }),
          new Paragraph({ text: words.sources, heading: HeadingLevel.HEADING_2 }),
          ...compared.flatMap(({ practice }) => [
            new Paragraph({ text: practice.title, heading: HeadingLevel.HEADING_3 }),
            linkTo(practiceAddress(given, practice.slug)),
            ...practice.sources.map(
              (source, index) => new Paragraph(`${String(index + 1)}. ${writeSource(source)}`),
            ),
          ]),
        ],
      },
    ],
  })
  return await Packer.toBuffer(document)
}

function cellOf(lines: readonly string[], bold: boolean): TableCell {
  return new TableCell({
    children: lines.map((text) => new Paragraph({ children: [new TextRun({ text, bold })] })),
  })
}

function linkTo(link: string): Paragraph {
  return new Paragraph({
    children: [new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] })],
  })
}
