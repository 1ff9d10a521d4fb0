import { Router } from 'express'
import type { RequestHandler } from 'express'
import type { Readable } from 'node:stream'
import sirv from 'sirv'

const HOUR_S = 60 * 60
const YEAR_S = 365 * 24 * HOUR_S
const COMPRESSED = { brotli: true, gzip: true, etag: true } as const

/**
 * The files of the browser build, compressed as the browser likes best. Those in /assets carry a hash in their name
 * and never change; one that is missing belonged to an earlier build.
 */
export function staticFiles(directory: string): Router {
  return Router()
    .use(breakOffUnreadable)
    .use('/assets', sirv(`${directory}/assets`, { ...COMPRESSED, immutable: true, maxAge: YEAR_S }))
    .use('/assets', (_request, response) => {
      response.status(404).set('Cache-Control', 'no-store').end()
    })
    .use(sirv(directory, { ...COMPRESSED, maxAge: HOUR_S, extensions: [] }))
}

/**
 * Ends an answer whose file cannot be read to its end: gone since the start, or no file handle left. sirv pipes files
 * without listening for that, and an error that nobody hears would end the process.
 */
const breakOffUnreadable: RequestHandler = (_request, response, next) => {
  response.once('pipe', (file: Readable) => {
    file.once('error', () => response.destroy())
  })
  next()
}
