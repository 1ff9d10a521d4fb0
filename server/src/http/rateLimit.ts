import type { RequestHandler } from 'express'
import { rateLimit as limitRate } from 'express-rate-limit'
import { HubError } from '../errors.ts'
import { sendRefusal } from './refusal.ts'

const MINUTE_MS = 60_000

/** Refuses an address that asks more than `perMinute` times in a minute with RATE_LIMITED; 0 lets everything by. */
export function rateLimit(perMinute: number): RequestHandler {
  if (perMinute === 0)
    return (_request, _response, next) => {
      next()
    }
  return limitRate({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => {
      sendRefusal(
        request,
        response,
        new HubError('RATE_LIMITED', {
          sv: `Högst ${perMinute} frågor i minuten från samma adress. Vänta en minut och försök igen.`,
          en: `At most ${perMinute} requests a minute from one address. Wait a minute and try again.`,
        }),
      )
    },
  })
}
