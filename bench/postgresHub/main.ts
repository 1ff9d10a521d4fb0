/**
 * A GraphQL server over PostgreSQL's full-text search, as well made as the hub's own: Express and Apollo Server, the
 * hub's schema, its compiled execution, names of values in memory, one prepared statement for each search. Started by
 * measurePostgres.ts. With HOLD_ANSWERS it holds answers as the hub does.
 */
import { readFileSync } from 'node:fs'
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import { makeExecutableSchema } from '@graphql-tools/schema'
import express from 'express'
import postgres from 'postgres'
import { AnswerCache, HELD } from '../../server/src/http/AnswerCache.ts'
import { executeOperation } from '../../server/src/http/executeOperation.ts'
import { PostgresFacets } from './PostgresFacets.ts'
import { PostgresSearch, type PostgresQuestion } from './PostgresSearch.ts'

const sql = postgres(process.env['POSTGRES_URL'] ?? '', {
  max: Number(process.env['POSTGRES_CONNECTIONS']),
  onnotice: () => undefined,
})
const search = new PostgresSearch(sql, await PostgresFacets.read(sql))
const answers = process.env['HOLD_ANSWERS'] === undefined ? null : new AnswerCache()

const schema = makeExecutableSchema({
  typeDefs: readFileSync(new URL('../../graph-schema/schema.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: { practices: async (_root: unknown, question: PostgresQuestion) => await search.search(question) },
    Facet: {
      buckets: ({ buckets }: { buckets: readonly { selected: boolean }[] }, { first }: { first?: number }) =>
        first === undefined || buckets.length <= first
          ? buckets
          : buckets.filter(({ selected }, place) => selected || place < first),
    },
  },
})

/** As in server/src/http/graphqlRoute.ts: Apollo parses, validates and answers, the operation runs compiled. */
const ownExecution: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ document, request, contextValue }) {
        const { operationName, variables = {} } = request
        const question = { document, operationName, variables, language: 'sv' }
        const held = answers?.find(question, 0)
        const { data, errors } =
          held ?? (await executeOperation({ schema, ...question, context: contextValue }))
        if (errors !== undefined) console.error(...errors)
        if (held === undefined) answers?.hold(question, 0, { data: data ?? null })
        return {
          http: {
            headers: new HeaderMap(held === undefined ? [] : [['cache-status', HELD]]),
          },
          body: { kind: 'single', singleResult: { data: data ?? null } },
        }
      },
    }),
}

const server = new ApolloServer({
  schema,
  stringifyResult: ({ data }) =>
    (data == null ? undefined : answers?.findText(data)) ?? JSON.stringify({ data }),
  plugins: [
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
    ownExecution,
  ],
})
await server.start()
const app = express()
app.disable('x-powered-by')
app.set('etag', false)
app.use('/graphql', express.json(), expressMiddleware(server))
const listening = app.listen(0, '127.0.0.1', () => {
  const address = listening.address()
  if (typeof address === 'object') console.log(`answers on http://127.0.0.1:${String(address?.port)}`)
})
