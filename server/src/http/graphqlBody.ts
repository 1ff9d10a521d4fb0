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
