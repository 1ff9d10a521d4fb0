import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

const REQUEST_ID = /^[\w-]{8,64}$/
const UNLOGGED = /^\/(assets|health)\//

/**
 * Gives every request an id (`X-Request-Id`, `req.id`) and logs it when it has been answered.
 * A proxy that is trusted may bring its own id. Addresses and search words are not logged: they say who asked what.
 */
export function requestLog(logger: Logger, trustedProxies: number) {
  return pinoHttp({
    logger,
    genReqId: (request: IncomingMessage, response: ServerResponse) => {
      const brought = request.headers['x-request-id']
      const id =
        trustedProxies > 0 && typeof brought === 'string' && REQUEST_ID.test(brought) ? brought : randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    autoLogging: { ignore: (request) => UNLOGGED.test(request.url ?? '') },
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => {
      if (response.statusCode === 503 || response.statusCode === 429) return 'warn'
      return error !== undefined || response.statusCode >= 500 ? 'error' : 'info'
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    // For an answered request pino-http makes up an error of its own; what went wrong was logged where it was caught.
    customErrorObject: (_request, response, error: Error, event: object) => ({
      ...event,
      err: response.writableFinished ? undefined : error,
    }),
    serializers: {
      req: (request: { method: string; url: string }) => ({
        method: request.method,
        path: request.url.split('?', 1)[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  })
}

/** The id that requestLog gave the request. */
export function requestIdOf(request: IncomingMessage): string {
  return typeof request.id === 'string' ? request.id : ''
}
