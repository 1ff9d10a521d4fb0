import type { Writable } from 'node:stream'
import { Router, type Request, type Response } from 'express'
import {
  ASSUMPTION_PARAMETERS,
  parseComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { HubError } from '../../errors.ts'
import type { Services } from '../../modules/createServices.ts'
import { rateLimit } from '../rateLimit.ts'
import { pageLanguage } from '../readerLanguage.ts'
import { sendRefusal } from '../refusal.ts'
import { sendAtomFeed } from './atomFeed.ts'
import { writeComparisonCsv, writePracticesCsv } from './csvFiles.ts'
import { writeComparisonDocument } from './comparisonDocument.ts'
import type { Export } from './Export.ts'
import { ExportProgress } from './ExportProgress.ts'
import { findPractices, type FoundPractices } from './practiceExport.ts'
import { startFile } from './startFile.ts'
import { writeComparisonWorkbook, writePracticesWorkbook } from './workbooks.ts'

/** What the routes need to know of the hub. */
export interface ExportRoutesOptions {
  /** Absent until search is built. */
  readonly services: () => Services | undefined
  readonly publicUrl: () => string
  /** The hub's own limit for one address; 0 when there is none. */
  readonly rateLimitPerMinute: number
}

type Answer = (given: Export, request: Request, response: Response) => Promise<void>

/** A file can be a hundred thousand rows: so many in a minute are enough for one address. */
const FILES_PER_MINUTE = 30

/**
 * Files of what a page shows, at the page's own address with an ending: `/exempel.xlsx`, `.csv` and `.atom`,
 * `/exempel/jamfor.xlsx`, `.csv` and `.docx`, and the same under `/en`. The parameters mean what they mean on the page;
 * a value that they cannot have is answered 400 with a page, in the language of the address, that names it. A search
 * that finds nothing gives a file with headings and a sentence, and a feed without entries.
 */
export function exportRoutes({ services, publicUrl, rateLimitPerMinute }: ExportRoutesOptions): Router {
  const router = Router()
  const limit = rateLimit(Math.min(rateLimitPerMinute, FILES_PER_MINUTE))
  const add = (path: string, answer: Answer): void => {
    const limits = path.endsWith('.atom') ? [] : [limit]
    router.get([path, `/en${path}`], ...limits, async (request, response, next) => {
      const known = services()
      if (known === undefined) next()
      else await answerWith(answer, { services: known, publicUrl: publicUrl() }, request, response)
    })
  }
  add('/exempel.xlsx', sendPractices('xlsx', writePracticesWorkbook))
  add('/exempel.csv', sendPractices('csv', writePracticesCsv))
  add('/exempel.atom', sendAtomFeed)
  add('/exempel/jamfor.xlsx', async (given, request, response) => {
    const comparison = await compare(given)
    const out = startFile(request, response, given.progress, { name: 'jamforelse', type: 'xlsx' })
    await writeComparisonWorkbook(given, comparison, out)
  })
  add('/exempel/jamfor.csv', async (given, request, response) => {
    const comparison = await compare(given)
    const out = startFile(request, response, given.progress, { name: 'jamforelse', type: 'csv' })
    writeComparisonCsv(comparison, given, out)
  })
  add('/exempel/jamfor.docx', async (given, request, response) => {
    const file = await writeComparisonDocument(given, await compare(given))
    startFile(request, response, given.progress, { name: 'jamforelse', type: 'docx' }).end(file)
  })
  return router
}

function sendPractices(
  type: 'xlsx' | 'csv',
  write: (given: Export, found: FoundPractices, out: Writable) => Promise<void>,
): Answer {
  return async (given, request, response) => {
    const found = findPractices(given)
    const file = { name: 'exempel', type, rows: found.ids.length }
    const out = startFile(request, response, given.progress, file)
    if (request.method === 'HEAD') out.end()
    else await write(given, found, out)
  }
}

async function compare({ services, params, language }: Export) {
  const { slugs, forMunicipality, assumption } = parseComparisonAddress(params)
  const question = { slugs, forMunicipality, assumption: ASSUMPTION_PARAMETERS[assumption] }
  return await services.comparisons.compare(question, language)
}

async function answerWith(
  answer: Answer,
  known: Pick<Export, 'services' | 'publicUrl'>,
  request: Request,
  response: Response,
): Promise<void> {
  const { searchParams: params } = new URL(request.originalUrl, 'http://hub.invalid')
  const language = pageLanguage(request.originalUrl)
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const given = { ...known, params, language, signal: gone.signal, progress: new ExportProgress() }
  try {
    await answer(given, request, response)
  } catch (error) {
    if (gone.signal.aborted) request.log.info('A reader went away before the file was finished')
    // A file that has begun cannot become a refusal: it ends short, which the reader's program notices.
    else if (response.headersSent) {
      request.log.error({ err: error }, 'A file could not be finished')
      response.destroy()
    } else if (error instanceof HubError) sendRefusal(request, response, error)
    else throw error
  }
}
