import { Router } from 'express'
import type { GraphHealth } from '../graph/GraphStore.ts'

/** Whether the hub can answer questions, and what is missing where it cannot. */
export interface Readiness {
  /** Null while the graph is being opened. */
  readonly graph: GraphHealth | null
  /** True from the first build of the read model on; it goes on answering while the graph is away. */
  readonly search: boolean
  /** True from the signal to stop. */
  readonly stopping: boolean
}

/**
 * `/health/live`: the process answers. `/health/ready`: the graph answers and search is built, else 503; load
 * balancers and container platforms send people elsewhere meanwhile.
 */
export function healthRoutes(readiness: () => Promise<Readiness>): Router {
  const router = Router()
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' })
  })
  router.get('/ready', async (_request, response) => {
    const { graph, search, stopping } = await readiness()
    const answering = graph?.answering === true
    const ready = answering && search && !stopping
    response.status(ready ? 200 : 503).json({
      status: ready ? 'ready' : stopping ? 'stopping' : 'not ready',
      // The engine's own words may name hosts; they are for the log.
      graph: { engine: graph?.engine ?? null, answering },
      search: { built: search },
    })
  })
  return router
}
