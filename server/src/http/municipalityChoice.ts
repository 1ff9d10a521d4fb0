import express, { Router } from 'express'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { MY_MUNICIPALITY_COOKIE } from '../../../graph-schema/rendering/pageRenderer.ts'

const YEAR_MS = 365 * 24 * 60 * 60 * 1000
const BASE = 'http://hub.invalid'

/** `code` is four digits to choose, empty to forget; `next` is where to go on. */
const choice = z.object({
  code: z.union([z.literal(''), z.string().regex(/^\d{4}$/)]).catch(''),
  next: z.string().max(2000).catch('/'),
})

/**
 * `POST /min-kommun`: remembers the reader's municipality in a cookie, or forgets it, and goes on to `next`. A plain
 * form target, so that choosing works without script. The cookie holds the code only; the client reads it too.
 */
export function municipalityChoice(https: boolean): Router {
  return Router().post(
    '/min-kommun',
    express.urlencoded({ extended: false, limit: '10kb' }),
    (request: Request, response: Response) => {
      const { code, next } = choice.parse(request.body ?? {})
      const options = { path: '/', sameSite: 'lax', secure: https } as const
      if (code === '') response.clearCookie(MY_MUNICIPALITY_COOKIE, options)
      else response.cookie(MY_MUNICIPALITY_COOKIE, code, { ...options, maxAge: YEAR_MS })
      response.set('Cache-Control', 'no-store').redirect(303, ownAddress(next))
    },
  )
}

/** The path of an address on this hub; the start page for any other, so that nobody is led elsewhere. */
function ownAddress(address: string): string {
  if (!address.startsWith('/') || !URL.canParse(address, BASE)) return '/'
  const url = new URL(address, BASE)
  return url.origin === BASE ? `${url.pathname}${url.search}${url.hash}` : '/'
}
