import express from 'express'
import type { RequestHandler } from 'express'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** The files of the browser build. Those in /assets carry a hash in their name and never change. */
export function staticFiles(directory: string): RequestHandler {
  const router = express.Router()
  router.use(
    '/assets',
    express.static(`${directory}/assets`, {
      immutable: true,
      maxAge: YEAR_MS,
      index: false,
      fallthrough: false,
    }),
  )
  router.use(express.static(directory, { index: false, maxAge: '1h', redirect: false }))
  return router
}
