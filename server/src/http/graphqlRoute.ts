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
import { OperationTypeNode } from 'graphql'
import type { FormattedExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import type { Asker } from '../graphql/Asker.ts'
import { AnswerCache, HELD } from './AnswerCache.ts'
import { costLimit, GRAPHQL_LIMITS, limitRules, nameTokenLimit } from './graphqlLimits.ts'
import type { HubParts } from './HubParts.ts'
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
  const answers = new AnswerCache()
  const server = new ApolloServer<Asker>({
    schema: parts.schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: (result) => textOf(result, answers),
    parseOptions: { maxTokens: GRAPHQL_LIMITS.tokens },
    validationRules: limitRules(),
    formatError: (_formatted, error) => parts.formatError(nameTokenLimit(error), asker.getStore() ?? NOBODY),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit(),
      ownExecution(parts, answers),
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

/** Runs operations as pages do, with their time limit, or answers as before; Apollo parses, validates and answers. */
function ownExecution(parts: HubParts, answers: AnswerCache): ApolloServerPlugin<Asker> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operation, request, contextValue }) {
          const { operationName, variables = {} } = request
          const question = { document, operationName, variables, language: contextValue.language }
          const version = parts.version()
          const reads = operation?.operation === OperationTypeNode.QUERY
          const held = reads ? answers.find(question, version) : undefined
          const result = held ?? (await runOperation(parts, question, contextValue))
          if (reads && held === undefined) answers.hold(question, version, result)
          const head = 'data' in result ? {} : { status: 400 }
          const headers = new HeaderMap([
            ['cache-status', held === undefined ? 'samverkansnavet; fwd=miss' : HELD],
          ])
          return {
            http: { ...head, headers },
            body: { kind: 'single', singleResult: result },
          }
        },
      }),
  }
}

function textOf(result: FormattedExecutionResult, answers: AnswerCache): string {
  const held = result.data == null || result.errors !== undefined ? undefined : answers.findText(result.data)
  return held ?? JSON.stringify(result)
}
