import type { Request, RequestHandler, Response } from 'express'
import type {
  PageOperation,
  PageOperationResult,
  RenderPage,
} from '../../../graph-schema/rendering/pageRenderer.ts'
import { HubError } from '../errors.ts'
import { graphAway } from './graphAway.ts'
import type { HubParts } from './HubParts.ts'
import { hubFault, sendRefusal } from './refusal.ts'
import { requestIdOf } from './requestLog.ts'
import { runOperation } from './runOperation.ts'

/**
 * Longer addresses than any page has; they would only burden the renderer. A question that is too long to be answered
 * is within it, so that its page can say so with the question still in the form.
 */
const LONGEST_ADDRESS = 64_000

/** What a page needs beside the request. */
export interface PageRouteOptions {
  readonly parts: HubParts
  readonly renderPage: RenderPage
  readonly publicUrl: string
}

/** Answers with the finished HTML of the page at the address, its data fetched in the process. */
export function pageRoute({ parts, renderPage, publicUrl }: PageRouteOptions): RequestHandler {
  return async (request, response) => {
    const requestId = requestIdOf(request)
    if (request.originalUrl.length > LONGEST_ADDRESS) {
      sendRefusal(request, response, tooLongAddress())
      return
    }
    try {
      const page = await renderPage({
        path: decodable(request.originalUrl),
        publicUrl,
        cookie: request.headers.cookie ?? null,
        requestId,
        execute: async (operation) => await executeForPage(parts, operation, requestId),
      })
      response
        .status(page.status)
        .set(PAGE_HEADERS)
        .set({ ...page.headers })
        .send(page.html)
    } catch (error) {
      answerFailure(request, response, error)
    }
  }
}

// A page differs by the chosen municipality, so shared caches keep none, and what it shows may change any time.
const PAGE_HEADERS = { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' }

async function executeForPage(
  parts: HubParts,
  { document, operationName, variables, language }: PageOperation,
  requestId: string,
): Promise<PageOperationResult> {
  const result = await runOperation(parts, { document, operationName, variables }, { language, requestId })
  if (result.errors?.some((error) => error.extensions?.['code'] === 'GRAPH_UNAVAILABLE')) throw graphAway()
  return result
}

/**
 * The address with the percent signs of its path taken as they stand where they stand for nothing: it leads nowhere
 * either way, but the router would write a line of its own about a path that it cannot decode.
 */
function decodable(address: string): string {
  const end = address.search(/[?#]/)
  const path = end === -1 ? address : address.slice(0, end)
  try {
    decodeURIComponent(path)
    return address
  } catch {
    return path.replaceAll('%', '%25') + address.slice(path.length)
  }
}

function answerFailure(request: Request, response: Response, error: unknown): void {
  if (error instanceof HubError) {
    sendRefusal(request, response, error)
    return
  }
  request.log.error({ err: error }, 'A page could not be rendered')
  sendRefusal(request, response, hubFault())
}

function tooLongAddress(): HubError {
  return new HubError('PAYLOAD_TOO_LARGE', {
    sv: `Adressen är längre än ${LONGEST_ADDRESS} tecken. Korta sökningen.`,
    en: `The address is longer than ${LONGEST_ADDRESS} characters. Shorten the search.`,
  })
}
