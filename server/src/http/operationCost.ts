import { getNamedType, GraphQLError, isCompositeType, isListType, isNonNullType } from 'graphql'
import type { DocumentNode, GraphQLOutputType, GraphQLSchema } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import type { ComplexityEstimator } from 'graphql-query-complexity'
import { LRUCache } from 'lru-cache'

/** How many rows a list without `first` is taken to have: goals, areas, partners, sources. */
const USUAL_LIST_LENGTH = 5
/** No field gives more: each refuses a greater `first` itself, and says which ones it takes. */
const MOST_ROWS = 1000
/** Lists at the root that are whole registers. */
const REGISTER_LENGTHS: Readonly<Record<string, number>> = { municipalities: 290, goals: 17, vocabulary: 30 }

/**
 * A field costs one and what is below it. `first` on a connection says how many rows its `edges` or `nodes` have,
 * so the connection multiplies and its own lists do not; facets and other lists beside them are counted once more,
 * which errs on the safe side.
 */
const byRows: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  if (!isCompositeType(getNamedType(field.type))) return 1
  const { first, last } = args as Readonly<Record<string, unknown>>
  const asked = typeof first === 'number' ? first : last
  if (typeof asked === 'number') return 1 + Math.min(Math.max(1, asked), MOST_ROWS) * childComplexity
  if (!isList(field.type) || type.name.endsWith('Connection')) return 1 + childComplexity
  return 1 + (REGISTER_LENGTHS[field.name] ?? USUAL_LIST_LENGTH) * childComplexity
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

// A document comes back from Apollo's document store as the same object, so its costs are kept with it.
const knownCosts = new WeakMap<DocumentNode, LRUCache<string, number>>()

/**
 * How many fields the answer may come to hold, at most about. Counted once per document and set of numbers and
 * switches among the variables, since nothing else changes it. Wrong variables cost nothing: execution refuses them.
 */
export function costOfOperation({ schema, document, operationName, variables }: Operation): number {
  const costs = knownCosts.get(document) ?? new LRUCache<string, number>({ max: 50 })
  knownCosts.set(document, costs)
  const key = costKey(operationName, variables)
  const known = costs.get(key)
  if (known !== undefined) return known
  const cost = countCost({ schema, document, operationName, variables })
  costs.set(key, cost)
  return cost
}

function costKey(operationName: string | null, variables: Readonly<Record<string, unknown>>): string {
  let key = operationName ?? ''
  for (const [name, value] of Object.entries(variables))
    if (typeof value === 'number' || typeof value === 'boolean') key += `|${name}=${String(value)}`
  return key
}

function countCost({ schema, document, operationName, variables }: Operation): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName === null ? {} : { operationName }),
      estimators: [byRows],
    })
  } catch (error) {
    if (isTooManyNodes(error)) return Number.POSITIVE_INFINITY
    if (error instanceof GraphQLError) return 0
    throw error
  }
}

function isTooManyNodes(error: unknown): boolean {
  return error instanceof Error && error.message === 'Query exceeds the maximum allowed number of nodes.'
}
