import { execute, parse, validate, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { loadSeeds } from '../../../seeds/src/loadSeeds.ts'
import type { Language } from '../errors.ts'
import type { GraphStore } from '../graph/GraphStore.ts'
import { buildSchema } from '../graphql/buildSchema.ts'
import { formatError } from '../graphql/formatError.ts'
import { createContext } from '../graphql/HubContext.ts'
import { createServices, type Services } from '../modules/createServices.ts'
import { SearchReadModel } from '../modules/search/SearchReadModel.ts'
import { countRoundTrips, type CountedStore } from './countRoundTrips.ts'
import { openTestGraph } from './openTestGraph.ts'

/** What a test sees of an answer: plain JSON, as a client gets it. */
export interface Answer {
  readonly data: unknown
  readonly errors: readonly GraphQLFormattedError[]
}

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>
  readonly language?: Language
}

/** A hub on the reference data, asked through GraphQL as a client asks it. */
export interface SeededHub extends AsyncDisposable {
  /** The graph itself, for writing what a test needs. */
  readonly store: GraphStore
  readonly readModel: SearchReadModel
  /** Answers with data and errors. */
  readonly ask: (query: string, options?: AskOptions) => Promise<Answer>
  /** Answers with the data; fails with the errors when there are any. */
  readonly askData: (query: string, options?: AskOptions) => Promise<unknown>
  /** How many queries the graph has been asked so far. */
  readonly readsSoFar: () => number
  /** The names of the queries that the graph was asked for the question, with no record held from before. */
  readonly listReads: (query: string, options?: AskOptions) => Promise<string[]>
}

export interface SeededHubOptions {
  /** Writes more than the reference data before the read model is built. */
  readonly fill?: (graph: GraphStore) => Promise<void>
}

/** Opens a graph of the test run's engine, seeds it, and builds the read model: `await using hub = …`. */
export async function openSeededHub({ fill }: SeededHubOptions = {}): Promise<SeededHub> {
  const graph = await openTestGraph()
  await loadSeeds(graph)
  await fill?.(graph)
  const store = countRoundTrips(graph)
  const readModel = new SearchReadModel(store)
  const services = createServices({ store, search: readModel })
  await readModel.start()
  const schema = buildSchema()
  const ask = async (query: string, options: AskOptions = {}): Promise<Answer> =>
    await answer(schema, services(), query, options)
  const askData = async (query: string, options?: AskOptions): Promise<unknown> => {
    const { data, errors } = await ask(query, options)
    if (errors.length > 0)
      throw new Error(`${query.trim()} was answered with ${JSON.stringify(errors, null, 2)}`)
    return data
  }
  return {
    store,
    readModel,
    ask,
    askData,
    readsSoFar: () => store.roundTrips.length,
    listReads: async (query, options) =>
      await listReads(store, services(), async () => await askData(query, options)),
    [Symbol.asyncDispose]: async () => {
      await readModel.close()
      await graph.close()
    },
  }
}

async function answer(
  schema: GraphQLSchema,
  services: Services,
  query: string,
  { variables, language = 'sv' }: AskOptions,
): Promise<Answer> {
  const asker = { language, requestId: 'test-request' }
  const document = parse(query)
  const invalid = validate(schema, document)
  if (invalid.length > 0) return { data: null, errors: invalid.map((error) => formatError(error, asker)) }
  const { data, errors = [] } = await execute({
    schema,
    document,
    variableValues: variables ?? {},
    contextValue: createContext(services, language),
  })
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: errors.map((error) => formatError(error, asker)),
  }
}

async function listReads(
  store: CountedStore,
  services: Services,
  ask: () => Promise<unknown>,
): Promise<string[]> {
  services.practices.forgetAll()
  services.strategies.forgetAll()
  const before = store.roundTrips.length
  await ask()
  return store.roundTrips.slice(before).toSorted()
}
