import compression from 'compression'
import express from 'express'
import type { ErrorRequestHandler, Express, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { RenderPage } from '../../../graph-schema/rendering/pageRenderer.ts'
import { HubError } from '../errors.ts'
import { BROWSER_DIRECTORY } from './clientBuild.ts'
import { crawlerRoutes } from './crawlerRoutes.ts'
import { exportRoutes } from './exports/exportRoutes.ts'
import { graphAway } from './graphAway.ts'
import { graphiqlPage } from './graphiqlPage.ts'
import { graphqlBody, refuseOtherThanQuestion, refuseUnreadableBody } from './graphqlBody.ts'
import { healthRoutes } from './healthRoutes.ts'
import type { Readiness } from './healthRoutes.ts'
import type { HubParts } from './HubParts.ts'
import { municipalityChoice } from './municipalityChoice.ts'
import { openAccess } from './openAccess.ts'
import { pageRoute } from './pageRoute.ts'
import { rateLimit } from './rateLimit.ts'
import { asksForPage, hubFault, sendRefusal } from './refusal.ts'
import { requestLog } from './requestLog.ts'
import { securityHeaders } from './securityHeaders.ts'
import { staticFiles } from './staticFiles.ts'

/** What the routes ask of the hub. The parts are absent until the graph is open and search is built. */
export interface HttpAppOptions {
  readonly logger: Logger
  /** Origin that people use; known once the hub listens. */
  readonly publicUrl: () => string
  /** True when people reach the hub over https. */
  readonly https: boolean
  readonly rateLimitPerMinute: number
  readonly trustedProxies: number
  readonly renderPage: RenderPage
  readonly readiness: () => Promise<Readiness>
  readonly answering: () => { readonly parts: HubParts; readonly graphql: RequestHandler } | undefined
}

/** Every route of the hub, in the order in which an address is tried. */
export function createHttpApp(options: HttpAppOptions): Express {
  const { logger, https, publicUrl, renderPage, answering } = options
  const limit = rateLimit(options.rateLimitPerMinute)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustedProxies)
  app.set('query parser', 'simple')
  // Each page and answer carries its own request id, so a checksum of one never comes again.
  app.set('etag', false)

  app.use(requestLog(logger, options.trustedProxies))
  app.use('/health', healthRoutes(options.readiness))
  app.use(securityHeaders(https))
  app.use(compression())
  app.use(staticFiles(BROWSER_DIRECTORY))
  app.use(limit)

  app.get('/graphql', onlyForPages(graphiqlPage(https)))
  app.use('/graphql', openAccess, graphqlBody(), refuseUnreadableBody, refuseOtherThanQuestion)
  app.use('/graphql', (request, response, next) => {
    const hub = answering()
    if (hub !== undefined) return hub.graphql(request, response, next)
    sendRefusal(request, response, graphAway())
    return undefined
  })

  app.use(municipalityChoice(https))
  app.use(crawlerRoutes(() => answering()?.parts, publicUrl))
  app.use(
    exportRoutes({
      services: () => answering()?.parts.services(),
      publicUrl,
      rateLimitPerMinute: options.rateLimitPerMinute,
    }),
  )
  app.use(onlyReads)
  app.use((request, response, next) => {
    const hub = answering()
    if (hub !== undefined)
      return pageRoute({ parts: hub.parts, renderPage, publicUrl: publicUrl() })(request, response, next)
    sendRefusal(request, response, graphAway())
    return undefined
  })
  app.use(answerFault)
  return app
}

/** Passes a request on to the handlers when a browser opens the address, and by them when a program asks. */
function onlyForPages(handlers: readonly RequestHandler[]): RequestHandler {
  const router = express.Router().use(...handlers)
  return (request, response, next) => {
    response.vary('Accept')
    if (asksForPage(request)) void router(request, response, next)
    else next()
  }
}

/** Pages are read; the few addresses that take a form have been tried before. */
const onlyReads: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') next()
  else response.status(405).set('Allow', 'GET, HEAD').end()
}

/** The last resort: what nobody foresaw is logged with its stack, and answered without. */
const answerFault: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error)
    return
  }
  const given = error instanceof Error && 'status' in error ? error.status : undefined
  if (typeof given === 'number' && given < 500) {
    sendRefusal(
      request,
      response,
      new HubError('INVALID_INPUT', {
        sv: 'Adressen eller formuläret går inte att läsa.',
        en: 'The address or the form cannot be read.',
      }),
    )
    return
  }
  request.log.error({ err: error }, 'A request failed')
  sendRefusal(request, response, hubFault())
}
