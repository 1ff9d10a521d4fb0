import type { RequestHandler } from 'express'
import helmet from 'helmet'

const ALL = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
}

/** GraphiQL's editor makes its style sheets as it runs, carries its fonts in its style sheet and starts workers. */
const GRAPHIQL = {
  ...ALL,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
}

function headers(directives: typeof ALL, https: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: https ? { ...directives, upgradeInsecureRequests: [] } : directives,
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    // Browsers heed it over https only, and complain elsewhere.
    crossOriginOpenerPolicy: https ? { policy: 'same-origin' } : false,
    // The data is open: pages of others may show our pictures and ask our API.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  })
}

/** Security headers of every answer. Nothing from elsewhere runs, is shown or is asked. */
export function securityHeaders(https: boolean): RequestHandler {
  return headers(ALL, https)
}

/** Security headers of the GraphiQL page alone. */
export function graphiqlSecurityHeaders(https: boolean): RequestHandler {
  return headers(GRAPHIQL, https)
}
