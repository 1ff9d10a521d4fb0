import express from 'express'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import { HubError } from '../errors.ts'
import { sendRefusal } from './refusal.ts'

/** Largest body of a question, variables included. */
const BODY_LIMIT_KB = 100

/** Parses the JSON body of a question. */
export function graphqlBody(): RequestHandler {
  return express.json({ limit: `${BODY_LIMIT_KB}kb` })
}

/** Refuses a body that is no question, in words of the hub's own: Apollo's are in English only. */
export const refuseOtherThanQuestion: RequestHandler = (request, response, next) => {
  const body: unknown = request.body
  if (request.method !== 'POST') next()
  else if (Array.isArray(body)) sendRefusal(request, response, oneAtATime())
  else if (typeof body !== 'object' || body === null || !('query' in body))
    sendRefusal(request, response, noQuestion())
  else next()
}

function oneAtATime(): HubError {
  return new HubError('INVALID_INPUT', {
    sv: 'Navet svarar på en fråga i taget, inte på en lista. Skicka dem var för sig, eller flera fält i samma fråga.',
    en: 'The hub answers one query at a time, not a list. Send each on its own, or several fields in one query.',
  })
}

function noQuestion(): HubError {
  return new HubError('INVALID_INPUT', {
    sv: 'Frågan saknas. Skicka den som JSON, {"query": "…", "variables": {…}}, med Content-Type: application/json.',
    en: 'There is no query. Send it as JSON, {"query": "…", "variables": {…}}, with Content-Type: application/json.',
  })
}

/** Answers what could not be read as JSON in GraphQL's own form; other errors pass on. */
export const refuseUnreadableBody: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const refusal = toRefusal(error)
  if (refusal === undefined || response.headersSent) next(error)
  else sendRefusal(request, response, refusal)
}

function toRefusal(error: unknown): HubError | undefined {
  if (!(error instanceof Error) || !('type' in error) || typeof error.type !== 'string') return undefined
  if (error.type === 'entity.too.large')
    return new HubError('PAYLOAD_TOO_LARGE', {
      sv: `Frågan är större än ${BODY_LIMIT_KB} kB. Dela upp den.`,
      en: `The request is larger than ${BODY_LIMIT_KB} kB. Split it.`,
    })
  if (error.type === 'entity.parse.failed')
    return new HubError('INVALID_INPUT', {
      sv: 'Frågan är inte giltig JSON. Skicka {"query": "…", "variables": {…}}.',
      en: 'The request is not valid JSON. Send {"query": "…", "variables": {…}}.',
    })
  return new HubError('INVALID_INPUT', {
    sv: 'Frågan gick inte att läsa. Skicka JSON i UTF-8.',
    en: 'The request could not be read. Send JSON in UTF-8.',
  })
}
