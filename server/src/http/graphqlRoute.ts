import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServer, HeaderMap } from '@apollo/server'
import type { ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { costLimit, GRAPHQL_LIMITS, limitRules, nameTokenLimit } from './graphqlLimits.ts'
import type { Asker, HubParts } from './HubParts.ts'
import { acceptedLanguage } from './readerLanguage.ts'
import { requestIdOf } from './requestLog.ts'
import { runOperation } from './runOperation.ts'

/** The GraphQL API over HTTP. */
export interface GraphqlRoute {
  /** Answers a request whose body has been parsed. */
  readonly handler: RequestHandler
  readonly stop: () => Promise<void>
}

/** Starts Apollo Server on the schema: open to all, one operation per request, within the limits. */
export async function createGraphqlRoute(parts: HubParts, logger: Logger): Promise<GraphqlRoute> {
  // Apollo words some refusals before it knows of a context, so the asker goes beside the request.
  const asker = new AsyncLocalStorage<Asker>()
  const server = new ApolloServer<Asker>({
    schema: parts.schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
    validationRules: limitRules(),
    formatError: (_formatted, error) => parts.formatError(nameTokenLimit(error), asker.getStore() ?? NOBODY),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit(),
      ownExecution(parts),
    ],
    logger,
  })
  await server.start()
  const answer = expressMiddleware(server, {
    context: () => Promise.resolve(asker.getStore() ?? NOBODY),
  })
  return {
    handler: (request, response, next) =>
      asker.run({ language: acceptedLanguage(request), requestId: requestIdOf(request) }, () =>
        answer(request, response, next),
      ),
    stop: async () => await server.stop(),
  }
}

const NOBODY: Asker = { language: 'sv', requestId: '' }

/** Runs operations as pages do, with their time limit; Apollo parses, validates and answers. */
function ownExecution(parts: HubParts): ApolloServerPlugin<Asker> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, request, contextValue }) {
          const result = await runOperation(
            parts,
            { document, operationName: request.operationName, variables: request.variables ?? {} },
            contextValue,
          )
          const head = 'data' in result ? {} : { status: 400 }
          return {
            http: { ...head, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: result },
          }
        },
      }),
  }
}
