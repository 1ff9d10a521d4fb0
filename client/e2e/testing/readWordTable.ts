import { readFile } from 'node:fs/promises'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { z } from 'zod'

const LISTS: ReadonlySet<string> = new Set(['w:tr', 'w:tc', 'w:p', 'w:r', 'w:t'])
const text = z.union([z.string(), z.number()]).transform(String)
const run = z.object({ 'w:t': z.array(z.union([text, z.object({ '#text': text.optional() })])).default([]) })
const paragraph = z.union([z.literal(''), z.object({ 'w:r': z.array(run).default([]) })])
const document = z.object({
  'w:document': z.object({
    'w:body': z.object({
      'w:tbl': z.object({
        'w:tr': z.array(z.object({ 'w:tc': z.array(z.object({ 'w:p': z.array(paragraph) })) })),
      }),
    }),
  }),
})

/** The one table of a Word file: rows of cells, each the lines that it reads. Throws when the file is not sound. */
export async function readWordTable(path: string): Promise<string[][][]> {
  const part = unzipSync(await readFile(path))['word/document.xml']
  const written = strFromU8(part ?? new Uint8Array())
  const fault = XMLValidator.validate(written)
  if (fault !== true) throw new Error(`The document is no XML: ${fault.err.msg}`)
  const parser = new XMLParser({
    isArray: (name) => LISTS.has(name),
    parseTagValue: false,
    trimValues: false,
  })
  const table = document.parse(parser.parse(written))['w:document']['w:body']['w:tbl']
  return table['w:tr'].map((row) => row['w:tc'].map((cell) => cell['w:p'].map(readParagraph)))
}

function readParagraph(given: z.output<typeof paragraph>): string {
  if (given === '') return ''
  const texts = given['w:r'].flatMap((one) => one['w:t'])
  return texts.map((one) => (typeof one === 'string' ? one : (one['#text'] ?? ''))).join('')
}
