import type { Logger } from 'pino'
import { answerQuestions } from './answerQuestions.ts'
import type { Answering } from './answerQuestions.ts'
import type { Environment } from './environment.ts'
import { dumpFolder } from './graph/dump/dumpFolder.ts'
import { scheduleDumps } from './graph/dump/scheduledDumps.ts'
import type { DumpReport } from './graph/dump/scheduledDumps.ts'
import type { GraphStore } from './graph/GraphStore.ts'
import { embeddedPath, openGraphStore } from './graph/openGraphStore.ts'
import { ensureClientBuild, loadPageRenderer } from './http/clientBuild.ts'
import { createHttpApp } from './http/createHttpApp.ts'
import type { Readiness } from './http/healthRoutes.ts'
import { listen } from './http/listen.ts'
import { prepareGraph } from './prepareGraph.ts'
import type { Announce } from './prepareGraph.ts'
import { waitForGraph } from './waitForGraph.ts'

/** Longest time that answers under way may take when the hub stops. */
const GRACE_MS = 10_000

export interface HubOptions {
  readonly environment: Environment
  readonly logger: Logger
  readonly announce: Announce
}

/** A hub that listens. */
export interface Hub {
  /** Where people reach it, such as http://localhost:4000. */
  readonly address: string
  readonly port: number
  /** Settles when questions are answered; rejects when they never can be. Neo4j being away is waited out. */
  readonly ready: Promise<void>
  /** The hub's own graph store, once it is open. */
  readonly store: () => GraphStore | undefined
  /** Answers what is under way, accepts no more, flushes and closes. */
  readonly close: () => Promise<void>
}

/** Puts the parts of the hub together: it listens when this resolves, and answers questions when `ready` does. */
export async function createHub({ environment, logger, announce }: HubOptions): Promise<Hub> {
  await ensureClientBuild(announce)
  const { renderPage } = await loadPageRenderer()
  const stopping = new AbortController()
  let store: GraphStore | undefined
  let answering: Answering | undefined
  let publicUrl = environment.publicUrl ?? ''

  const app = createHttpApp({
    logger,
    renderPage,
    publicUrl: () => publicUrl,
    https: environment.publicUrl?.startsWith('https:') === true,
    rateLimitPerMinute: environment.rateLimitPerMinute,
    trustedProxies: environment.trustedProxies,
    answering: () => answering,
    readiness: async (): Promise<Readiness> => ({
      graph: (await store?.health()) ?? null,
      search: answering?.searchIsBuilt() === true,
      stopping: stopping.signal.aborted,
    }),
  })
  const listening = await listen(app, environment)
  const address = `http://${nameOf(environment.host)}:${listening.port}`
  publicUrl ||= address

  const { url } = environment.graph
  const dumps = new AsyncDisposableStack()
  const open = async (): Promise<void> => {
    const opened = openGraphStore(environment.graph)
    store = opened
    answering = await waitForGraph(opened, { announce, stopping: stopping.signal }, async () => {
      await prepareGraph(opened, url, announce)
      return await answerQuestions(opened, logger, stopping.signal)
    })
    const path = embeddedPath(url)
    if (path !== undefined) dumps.use(scheduleDumps(opened, dumpFolder(path), logDump(logger)))
  }
  const ready = open()
  // Whoever started the hub hears of it through `ready`; until then it is nobody's loose end.
  ready.catch(() => undefined)

  return {
    address,
    port: listening.port,
    ready,
    store: () => store,
    async close() {
      stopping.abort()
      await listening.close(GRACE_MS)
      await ready.catch(() => undefined)
      await dumps.disposeAsync()
      await answering?.close()
      await store?.close()
    },
  }
}

function logDump(logger: Logger) {
  return (report: DumpReport): void => {
    if (report.kind === 'failed') logger.error({ err: report.error }, 'A scheduled dump failed')
    else logger.info({ file: report.file }, `Scheduled dump ${report.kind}`)
  }
}

/** What people type for the address that the hub listens on. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
