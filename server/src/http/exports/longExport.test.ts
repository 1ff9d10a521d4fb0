import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { FRAME_HEAD_BYTES, FRAMES_TYPE } from '../../../../graph-schema/addresses/exportFrames.ts'
import { loadSyntheticPractices } from '../../../../seeds/src/loadSyntheticPractices.ts'
import { readSeedFiles } from '../../../../seeds/src/readSeedFiles.ts'
import { createServices } from '../../modules/createServices.ts'
import { SearchReadModel } from '../../modules/search/SearchReadModel.ts'
import { startTestHub, type TestHub } from '../../testing/startTestHub.ts'
import { writePracticesCsv } from './csvFiles.ts'
import { ExportProgress } from './ExportProgress.ts'
import type { Export } from './Export.ts'
import { findPractices } from './practiceExport.ts'
import { writePracticesWorkbook } from './workbooks.ts'

/** Enough that no pipe holds a whole file. */
const MADE_UP = 8000
const BATCHES = MADE_UP / 200

let hub: TestHub
let total = 0
beforeAll(async () => {
  hub = await startTestHub()
  await loadSyntheticPractices(hub.store, await readSeedFiles(), { count: MADE_UP })
  const answer = z.object({ practices: z.object({ totalCount: z.number() }) })
  const countAll = async () => {
    total = answer.parse((await hub.query('{ practices { totalCount } }')).data).practices.totalCount
    expect(total).toBeGreaterThan(MADE_UP)
  }
  await vi.waitFor(countAll, { timeout: 60_000 })
})
afterAll(async () => {
  await hub.close()
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<IncomingMessage> {
  const asking = request(hub.address + path, { headers: { ...headers } })
  const [answer] = z.tuple([z.custom<IncomingMessage>()]).parse(await once(asking.end(), 'response'))
  return answer
}

/** Counts how often records are read from the graph from now on. */
function countReads(): () => number {
  const read = vi.spyOn(hub.store, 'read')
  return () => read.mock.calls.filter(([cypher]) => cypher.startsWith('// FIND_PRACTICE')).length
}

/** Waits until the number has been the same for a while. */
async function settle(count: () => number): Promise<number> {
  for (let before = -1, same = 0; same < 5; before = count()) {
    await sleep(200)
    same = count() === before ? same + 1 : 0
  }
  return count()
}

const rowsOf = (csv: Uint8Array): unknown[] =>
  z.array(z.unknown()).parse(parse(Buffer.from(csv), { bom: true, delimiter: ';' }))

describe('a file of thousands of rows', () => {
  test('is whole in CSV and in Excel', async () => {
    expect(rowsOf(await buffer(await open('/exempel.csv')))).toHaveLength(total + 1)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.read(Readable.from([await buffer(await open('/exempel.xlsx'))]))
    expect(workbook.worksheets[0]?.actualRowCount).toBe(total + 1)
    // Made-up examples have no sources.
    expect(workbook.worksheets[1]?.actualRowCount).toBeGreaterThan(300)
  })

  // Straight to a reader that takes nothing: between two processes, sockets may hold the whole of such a file.
  test.each([
    ['csv', writePracticesCsv],
    ['xlsx', writePracticesWorkbook],
  ])('is written no faster than it is taken: %s', async (_, write) => {
    const readModel = new SearchReadModel(hub.store)
    await readModel.start()
    const services = createServices({ store: hub.store, search: readModel })()
    const gone = new AbortController()
    const given: Export = {
      services,
      params: new URLSearchParams(),
      language: 'sv',
      publicUrl: hub.address,
      signal: gone.signal,
      progress: new ExportProgress(),
    }
    const reads = countReads()
    const takesNothing = new Writable({ write: () => undefined })
    const writing = write(given, findPractices(given), takesNothing)
    const ended = Promise.allSettled([writing])
    expect(await settle(reads)).toBeLessThan(BATCHES)
    gone.abort()
    takesNothing.destroy(new Error('The reader went away.'))
    expect(await ended).toMatchObject([{ status: 'rejected' }])
    await readModel.close()
  })

  test.each(['csv', 'xlsx'])('is given up when its reader goes away: %s', async (type) => {
    const reads = countReads()
    const countGone = () =>
      hub.logged.filter(({ msg }) => msg === 'A reader went away before the file was finished').length
    const goneBefore = countGone()
    const answer = await open(`/exempel.${type}`, { 'accept-encoding': 'gzip' })
    await once(answer, 'readable')
    answer.destroy()
    const afterwards = await settle(reads)
    expect(afterwards).toBeLessThan(BATCHES)
    await expect.poll(countGone).toBe(goneBefore + 1)
  })

  test.each([
    ['csv', '\u{FEFF}Exempel;Ansvarig;'],
    ['xlsx', 'PK'],
  ])('tells a page how far it has come: %s', async (type, beginning) => {
    const answer = await open(`/exempel.${type}`, { accept: FRAMES_TYPE })
    expect(answer.headers['x-row-count']).toBe(String(total))
    const bytes = await buffer(answer)
    const shares: number[] = []
    const parts: Uint8Array[] = []
    for (let place = 0; place < bytes.length;) {
      const length = bytes.readUInt32BE(place + 4)
      shares.push(bytes.readFloatBE(place))
      parts.push(bytes.subarray(place + FRAME_HEAD_BYTES, place + FRAME_HEAD_BYTES + length))
      place += FRAME_HEAD_BYTES + length
    }
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(new Set(shares).size).toBeGreaterThan(10)
    expect(shares.at(-1)).toBeGreaterThan(0.95)
    expect(Buffer.concat(parts).toString().startsWith(beginning)).toBe(true)
  })

  // Whatever its reader sees, a file that ends short is.
  test('is never noted as a fault of the hub', () => {
    expect(hub.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
  })
})
