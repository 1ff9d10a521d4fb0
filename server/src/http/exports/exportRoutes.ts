import { Router, type Request, type Response } from 'express'
import {
  ASSUMPTION_PARAMETERS,
  parseComparisonAddress,
} from '../../../../graph-schema/addresses/comparisonAddress.ts'
import { HubError, type Language } from '../../errors.ts'
import type { Services } from '../../modules/createServices.ts'
import { pageLanguage } from '../readerLanguage.ts'
import { sendRefusal } from '../refusal.ts'
import { writeAtomFeed } from './atomFeed.ts'
import { writeComparisonCsv, writePracticesCsv } from './csvFiles.ts'
import { writeComparisonDocument } from './comparisonDocument.ts'
import { askForPractices } from './practiceExport.ts'
import { writeComparisonWorkbook, writePracticesWorkbook } from './workbooks.ts'

/** What a file is written from. */
export interface Export {
  readonly services: Services
  readonly params: URLSearchParams
  readonly language: Language
  readonly publicUrl: string
}

type Write = (given: Export, response: Response) => Promise<void>

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const CSV = 'text/csv; charset=utf-8'

/**
 * Files of what a page shows, at the page's own address with an ending: `/exempel.xlsx`, `.csv` and `.atom`,
 * `/exempel/jamfor.xlsx`, `.csv` and `.docx`, and the same under `/en`. The parameters mean what they mean on the page.
 */
export function exportRoutes(services: () => Services | undefined, publicUrl: () => string): Router {
  const router = Router()
  const add = (path: string, write: Write): void => {
    router.get([path, `/en${path}`], async (request, response, next) => {
      const known = services()
      if (known === undefined) {
        next()
        return
      }
      await answer(request, response, write, { services: known, publicUrl: publicUrl() })
    })
  }
  add('/exempel.xlsx', async (given, response) => {
    const found = askForPractices(given)
    startFile(response, XLSX, 'exempel.xlsx')
    await writePracticesWorkbook(given, found, response)
  })
  add('/exempel.csv', async (given, response) => {
    const found = askForPractices(given)
    startFile(response, CSV, 'exempel.csv')
    await writePracticesCsv(given, found, response)
  })
  add('/exempel.atom', async (given, response) => {
    const feed = await writeAtomFeed(given)
    response.set('Cache-Control', 'public, max-age=900').type('application/atom+xml').send(feed)
  })
  add('/exempel/jamfor.xlsx', async (given, response) => {
    const comparison = await compare(given)
    startFile(response, XLSX, 'jamforelse.xlsx')
    await writeComparisonWorkbook(given, comparison, response)
  })
  add('/exempel/jamfor.csv', async (given, response) => {
    const comparison = await compare(given)
    startFile(response, CSV, 'jamforelse.csv')
    writeComparisonCsv(comparison, given, response)
  })
  add('/exempel/jamfor.docx', async (given, response) => {
    const file = await writeComparisonDocument(given, await compare(given))
    startFile(response, DOCX, 'jamforelse.docx')
    response.send(file)
  })
  return router
}

async function compare({ services, params, language }: Export) {
  const { slugs, forMunicipality, assumption } = parseComparisonAddress(params)
  const question = { slugs, forMunicipality, assumption: ASSUMPTION_PARAMETERS[assumption] }
  return await services.comparisons.compare(question, language)
}

async function answer(
  request: Request,
  response: Response,
  write: Write,
  known: Pick<Export, 'services' | 'publicUrl'>,
): Promise<void> {
  const { searchParams: params } = new URL(request.originalUrl, 'http://hub.invalid')
  try {
    await write({ ...known, params, language: pageLanguage(request.originalUrl) }, response)
  } catch (error) {
    // A file that has begun cannot become a refusal: it ends short, which the reader's program notices.
    if (response.headersSent) {
      request.log.error({ err: error }, 'A file could not be finished')
      response.destroy()
    } else if (error instanceof HubError) sendRefusal(request, response, error)
    else throw error
  }
}

function startFile(response: Response, type: string, name: string): void {
  response.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-cache',
  })
}
