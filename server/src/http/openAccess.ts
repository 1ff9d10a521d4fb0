import type { RequestHandler } from 'express'

/** Lets pages of any site ask the API (CORS). It answers everyone alike and reads no cookie. */
export const openAccess: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-cache',
    'Access-Control-Expose-Headers': 'X-Request-Id, RateLimit, RateLimit-Policy, Retry-After',
  })
  if (request.method !== 'OPTIONS') {
    next()
    return
  }
  response
    .set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Content-Type, Accept-Language, Apollo-Require-Preflight',
      'Access-Control-Max-Age': '86400',
    })
    .status(204)
    .end()
}
