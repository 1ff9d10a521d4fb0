import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { parse } from 'csv-parse/sync'
import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestHub, type TestHub } from '../../testing/startTestHub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

const COMPARED = 'exempel=frivilligcentrum-uddevalla,harbarge-och-dagverksamhet-genom-iop&for=1489'
const FILTER = 'q=ensamhet&form=iop'

async function countHits(): Promise<number> {
  const { data } = await hub.query(
    '{ practices(query: "ensamhet", filter: {forms: ["iop"]}) { totalCount } }',
  )
  return z.object({ practices: z.object({ totalCount: z.number() }) }).parse(data).practices.totalCount
}

async function readBytes(path: string): Promise<Uint8Array> {
  const response = await hub.ask(path)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

async function readWorkbook(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.read(Readable.from([Buffer.from(await readBytes(path))]))
  return workbook
}

const edge = z.object({ node: z.object({ slug: z.string() }) })
const csvRows = z.array(z.array(z.string()))

async function readCsv(path: string): Promise<string[][]> {
  const bytes = await readBytes(path)
  expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf')
  return csvRows.parse(parse(Buffer.from(bytes), { bom: true, delimiter: ';' }))
}

/** The values of a row, from its first column. */
const valuesOf = (sheet: ExcelJS.Worksheet | undefined, row: number): unknown[] => {
  const { values = [] } = sheet?.getRow(row) ?? {}
  return Array.isArray(values) ? values.slice(1) : []
}

describe('a search as files', () => {
  test('comes in the order that the address chooses, with what is near first', async () => {
    const codesOf = async (choice: string): Promise<string[]> =>
      (await readCsv(`/exempel.csv?nara=1489${choice}`)).slice(1).map((row) => row[2] ?? '')
    const usual = await codesOf('')
    const county = await codesOf('&narhet=lan&fasta=0182')
    expect(county[0]).toBe('0182')
    const isNear = (code: string): boolean => code === '0182' || (code.startsWith('14') && code !== '1489')
    expect(county.findLastIndex(isNear)).toBe(county.filter(isNear).length - 1)
    expect(county.toSorted()).toEqual(usual.toSorted())
    expect(county).not.toEqual(usual)
  })

  test('is in Excel every hit of exactly the filter, with numbers as numbers, and a sheet of sources', async () => {
    const workbook = await readWorkbook(`/exempel.xlsx?${FILTER}`)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Exempel', 'Källor', 'Om filen'])
    const [examples, sources, about] = workbook.worksheets
    expect(examples?.actualRowCount).toBe((await countHits()) + 1)
    expect(valuesOf(examples, 1).slice(0, 3)).toEqual(['Exempel', 'Ansvarig', 'Kommunkod'])
    const years = (examples?.getColumn(9).values ?? []).slice(2).filter((year) => year != null)
    expect(years.length).toBeGreaterThan(0)
    for (const year of years) expect(typeof year).toBe('number')
    expect(sources?.actualRowCount).toBeGreaterThan(1)
    expect(valuesOf(about, 2)[1]).toBe(`${hub.address.replace('127.0.0.1', 'localhost')}/exempel?${FILTER}`)
  })

  test('is in CSV the same rows, and in English where the address is', async () => {
    const swedish = await readCsv(`/exempel.csv?${FILTER}`)
    const english = await readCsv(`/en/exempel.csv?${FILTER}`)
    expect(swedish).toHaveLength((await countHits()) + 1)
    expect(english.map(([title]) => title).slice(1)).toEqual(swedish.map(([title]) => title).slice(1))
    expect(english[0]?.slice(0, 2)).toEqual(['Example', 'Run by'])
  })

  test.each([
    ['q=ensamhet&nara=1489', '(query: "ensamhet", near: "1489", first: 100)'],
    ['q=samverkan&sortera=titel', '(query: "samverkan", sort: TITLE, first: 100)'],
    [
      'form=iop&nara=0182&tvillingar=1',
      '(near: "0182", filter: { forms: ["iop"], twinsOnly: true }, first: 100)',
    ],
  ])('has for %s the rows of the API in its order', async (address, args) => {
    const { data } = await hub.query(`{ practices${args} { totalCount edges { node { slug } } } }`)
    const { edges, totalCount } = z
      .object({ practices: z.object({ totalCount: z.number(), edges: z.array(edge) }) })
      .parse(data).practices
    const slugs = (await readCsv(`/exempel.csv?${address}`))
      .slice(1)
      .map((row) => row.at(-1)?.split('/').at(-1))
    expect(slugs).toHaveLength(totalCount)
    expect(slugs.slice(0, 100)).toEqual(edges.map(({ node }) => node.slug))
  })

  test('holds all rows of a result of many pages', async () => {
    const { data } = await hub.query('{ practices { totalCount } }')
    const total = z.object({ practices: z.object({ totalCount: z.number() }) }).parse(data)
    expect(await readCsv('/exempel.csv')).toHaveLength(total.practices.totalCount + 1)
    expect((await readWorkbook('/exempel.xlsx')).worksheets[0]?.actualRowCount).toBe(
      total.practices.totalCount + 1,
    )
  })

  test('of nothing has its headings and says so', async () => {
    expect((await readCsv('/exempel.csv?q=xyzzyq')).map(([first]) => first)).toEqual([
      'Exempel',
      'Sökningen gav inga exempel.',
    ])
    expect((await readCsv('/en/exempel.csv?q=xyzzyq'))[1]?.[0]).toBe('The search found no examples.')
    const [examples, sources, about] = (await readWorkbook('/exempel.xlsx?q=xyzzyq')).worksheets
    expect(examples?.actualRowCount).toBe(2)
    expect(valuesOf(examples, 2)).toEqual(['Sökningen gav inga exempel.'])
    expect(sources?.actualRowCount).toBe(1)
    expect(valuesOf(about, 1)[1]).toContain('xyzzyq')
  })

  test('tells the number of rows before the first, and nothing more where only the head is asked for', async () => {
    const head = await hub.ask(`/exempel.xlsx?${FILTER}`, { method: 'HEAD' })
    expect(head.headers.get('x-row-count')).toBe(String(await countHits()))
    expect(await head.text()).toBe('')
  })

  test.each(['=1+1', '+46701234567', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1'])(
    'keeps the text %j from being a formula',
    async (title) => {
      await hub.store.write('NAME_PRACTICE', async (transaction) => {
        await transaction.run(
          "// NAME_PRACTICE\nMATCH (practice:Practice {id: 'P001'}) SET practice.title = $title",
          { title },
        )
        transaction.record({ label: 'Practice', id: 'P001', operation: 'UPDATED' })
      })
      const titles = async () => (await readCsv('/exempel.csv?sortera=titel')).map(([first]) => first)
      await expect.poll(titles, { timeout: 20_000 }).toContain(`'${title}`)
      const bytes = await readBytes('/exempel.xlsx')
      const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(sheet).not.toContain('<f>')
      const cells = (await readWorkbook('/exempel.xlsx')).worksheets[0]?.getColumn(1).values ?? []
      const [slug = ''] = (await readCsv('/exempel.csv'))
        .filter(([first]) => first === `'${title}`)
        .map((row) => row.at(-1)?.split('/').at(-1))
      const compared = await readCsv(`/exempel/jamfor.csv?exempel=${slug},ring-en-van`)
      expect(compared[0]?.[1]?.startsWith(`'${title}, `)).toBe(true)
      // XML readers take a carriage return for a line break.
      expect(cells).toContain(title.replace('\r', '\n'))
    },
  )
})

describe('a comparison as files', () => {
  test('is in Excel a column per example with figures as numbers, the assumption and the sources', async () => {
    const workbook = await readWorkbook(`/exempel/jamfor.xlsx?${COMPARED}`)
    const rows = new Map<unknown, unknown[]>()
    workbook.worksheets[0]?.eachRow((_, number) => {
      const [label, ...told] = valuesOf(workbook.worksheets[0], number)
      rows.set(label, told)
    })
    expect(rows.get('Kostnad')).toEqual([200_000, 3_700_000])
    expect(rows.get('Kostnad, omräknad')?.[1]).toBe(2_700_000)
    expect(rows.get('Resultat')).toEqual(['anges inte', 'anges inte'])
    expect([...rows.keys()].some((label) => String(label).startsWith('Omräknat till Alingsås'))).toBe(true)
    expect(workbook.getWorksheet('Källor')?.actualRowCount).toBeGreaterThan(2)
  })

  test('is in Word a table with a header row, in Swedish, with links', async () => {
    const files = unzipSync(await readBytes(`/exempel/jamfor.docx?${COMPARED}`))
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    const document = part('word/document.xml')
    expect(XMLValidator.validate(document)).toBe(true)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(document).toContain('Frivilligcentrum Uddevalla, Uddevalla')
    expect(document).toContain('följer folkmängden')
    expect(part('word/styles.xml')).toContain('w:val="sv-SE"')
    expect(part('word/_rels/document.xml.rels')).toContain('/exempel/frivilligcentrum-uddevalla')
  })

  test('is in CSV a column per example', async () => {
    const rows = await readCsv(`/exempel/jamfor.csv?${COMPARED}`)
    expect(rows[0]?.slice(0, 2)).toEqual(['Uppgift', 'Frivilligcentrum Uddevalla, Uddevalla'])
    expect(rows.find(([label]) => label === 'Resultat')).toEqual(['Resultat', 'anges inte', 'anges inte'])
  })
})

test.each([
  ['/exempel.xlsx?form=finns-inte', 'finns-inte'],
  ['/exempel.csv?form=finns-inte', 'finns-inte'],
  ['/exempel.atom?form=finns-inte', 'finns-inte'],
  ['/exempel.atom?sortera=bakvant', 'bakvant'],
  ['/exempel.csv?mal=elva', 'elva'],
  ['/en/exempel.atom?form=finns-inte', 'The value “finns-inte” is not known'],
  ['/exempel.csv?sortera=fel', 'Välj bland relevans'],
  ['/en/exempel.csv?nara=1489&narhet=x', 'Choose among likhet'],
  ['/exempel/jamfor.xlsx', '0 är valda'],
  ['/exempel/jamfor.csv?exempel=volontar-i-nacka', '1 är valda'],
  ['/exempel/jamfor.docx?exempel=a,b', 'inget exempel med adressen ”a”'],
  ['/exempel/jamfor.docx?exempel=a,b,c,d,e,f', '6 är valda'],
])('%s is refused with a sentence', async (path, sentence) => {
  const response = await hub.ask(path)
  expect(response.status).toBe(400)
  expect(response.headers.get('content-disposition')).toBeNull()
  expect(await response.text()).toContain(sentence)
})

test('one address may have thirty files a minute, and feeds besides', async () => {
  await using limited = await startTestHub({ rateLimitPerMinute: 1000 })
  const ask = async (path: string) => (await limited.ask(path, { method: 'HEAD' })).status
  for (let file = 0; file < 30; file += 1) expect(await ask('/exempel.csv?q=xyzzyq')).toBe(200)
  expect(await ask('/exempel.xlsx?q=xyzzyq')).toBe(429)
  expect(await ask('/exempel.atom?q=xyzzyq')).toBe(200)
})
