import type { Request, Response } from 'express'
import { HUB_ERRORS, HubError } from '../errors.ts'
import { sendErrorPage } from './errorPage.ts'
import { acceptedLanguage, pageLanguage } from './readerLanguage.ts'
import { requestIdOf } from './requestLog.ts'

/** True where a program asks and expects JSON: the API and the health checks. */
function asksForData(request: Request): boolean {
  return /^\/(graphql|health)(\/|\?|$)/.test(request.originalUrl) && !asksForPage(request)
}

/** True where a browser opens an address, rather than a program asking for data. */
export function asksForPage(request: Request): boolean {
  return request.method === 'GET' && request.accepts(['json', 'html']) === 'html'
}

/** What a reader is told of a fault that nobody foresaw; whoever answers with it logs what it was. */
export function hubFault(): HubError {
  return new HubError('INTERNAL', {
    sv: 'Felet ligger hos oss och har antecknats. Försök igen om en stund.',
    en: 'The fault is ours and has been noted. Try again in a moment.',
  })
}

/** Answers a refusal, which no cache may keep: in GraphQL's form to a program, as a page to a person. */
export function sendRefusal(request: Request, response: Response, error: HubError): void {
  const { status } = HUB_ERRORS[error.code]
  const requestId = requestIdOf(request)
  response.set('Cache-Control', 'no-store')
  if (status === 503) response.set('Retry-After', '5')
  if (asksForData(request)) {
    const extensions = { code: error.code, requestId }
    response
      .status(status)
      .json({ errors: [{ message: error.messages[acceptedLanguage(request)], extensions }] })
    return
  }
  sendErrorPage(response, {
    status,
    heading: HEADINGS[status] ?? { sv: 'Det gick inte', en: 'That did not work' },
    text: error.messages,
    language: pageLanguage(request.originalUrl),
    requestId,
  })
}

const HEADINGS: Readonly<Record<number, { sv: string; en: string }>> = {
  413: { sv: 'Det var för mycket på en gång', en: 'That was too much at once' },
  429: { sv: 'För många frågor', en: 'Too many requests' },
  500: { sv: 'Något gick fel', en: 'Something went wrong' },
  503: { sv: 'Navet svarar inte just nu', en: 'The hub does not answer right now' },
}
