import type { RequestHandler } from 'express'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { GraphStore } from './graph/GraphStore.ts'
import type { Asker } from './graphql/Asker.ts'
import { buildSchema } from './graphql/buildSchema.ts'
import { findRefusal, formatError, isReportable } from './graphql/formatError.ts'
import { createContext } from './graphql/HubContext.ts'
import { GRAPH_AWAY } from './http/graphAway.ts'
import { createGraphqlRoute } from './http/graphqlRoute.ts'
import type { HubParts } from './http/HubParts.ts'
import { listPages } from './http/listPages.ts'
import { createServices } from './modules/createServices.ts'
import { SearchReadModel } from './modules/search/SearchReadModel.ts'

/** What can answer once the graph is open: the schema and its services, in the process and over HTTP. */
export interface Answering {
  readonly parts: HubParts
  readonly graphql: RequestHandler
  readonly searchIsBuilt: () => boolean
  readonly close: () => Promise<void>
}

/** Builds the search read model from a prepared graph, and on it the services, the schema and the API. */
export async function answerQuestions(
  store: GraphStore,
  logger: Logger,
  stopping: AbortSignal,
): Promise<Answering> {
  const readModel = new SearchReadModel(store, {
    onProblem: noteProblem(logger),
    onUnsoundRecord: (record) => logger.error(record, 'A record does not fit its schema and is left out'),
  })
  await readModel.start()
  const services = createServices({ store, search: readModel })
  const parts: HubParts = {
    schema: buildSchema(),
    services,
    createContext: (language) => createContext(services(), language),
    formatError: (error, asker) => {
      // The refusal itself carries what is for the log alone, such as which record is unsound.
      if (isReportable(error))
        logger.error({ err: findRefusal(error) ?? error, reqId: asker.requestId }, 'A question failed')
      return hideDatabase(formatError(error, asker), asker)
    },
    version: () => readModel.version,
    listPages: async () => await listPages(services()),
  }
  const route = await createGraphqlRoute(parts, logger)
  const closing = new AbortController()
  const readingAhead = services()
    .practices.readAhead(AbortSignal.any([stopping, closing.signal]))
    .catch((error: unknown) => logger.warn({ err: error }, 'Records could not be read ahead'))
  return {
    parts,
    graphql: route.handler,
    searchIsBuilt: () => readModel.status().ready,
    async close() {
      closing.abort()
      await route.stop()
      await readingAhead
      await readModel.close()
    },
  }
}

/** What the store says about a database that is away is for who runs the hub; an asker need not know its name. */
function hideDatabase(error: GraphQLFormattedError, { language }: Asker): GraphQLFormattedError {
  return error.extensions?.['code'] === 'GRAPH_UNAVAILABLE'
    ? { ...error, message: GRAPH_AWAY[language] }
    : error
}

function noteProblem(logger: Logger) {
  return (problem: unknown): void => {
    if (problem === null) logger.info('Search follows the graph again')
    else logger.warn({ err: problem }, 'Search cannot follow the graph')
  }
}
