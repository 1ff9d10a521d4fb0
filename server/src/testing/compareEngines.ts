import { z } from 'zod'
import type { GraphParameters, GraphStore } from '../graph/GraphStore.ts'

/** A repository's query with parameters under which it returns something, for the test that runs it on both engines. */
export interface QueryExample {
  readonly cypher: string
  readonly parameters: GraphParameters
}

/** What the two engines gave for one query. Rows stand as text whose keys are sorted. */
export interface EngineAnswers {
  readonly embedded: readonly string[]
  readonly neo4j: readonly string[]
}

/** Runs the query on both engines. A query with ORDER BY keeps its order; the rows of any other are sorted first. */
export async function askBothEngines(
  stores: { readonly embedded: GraphStore; readonly neo4j: GraphStore },
  { cypher, parameters }: QueryExample,
): Promise<EngineAnswers> {
  const ask = async (store: GraphStore): Promise<string[]> => {
    const rows = (await store.read(cypher, parameters, z.unknown())).map(canonicalText)
    return /\bORDER BY\b/.test(cypher) ? rows : rows.sort()
  }
  return { embedded: await ask(stores.embedded), neo4j: await ask(stores.neo4j) }
}

/**
 * JSON with sorted keys and sorted lists: the engines give the keys of a map and what a pattern comprehension finds
 * in orders of their own, so the row schemas sort what has an order.
 */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`)
  return `{${fields.sort().join()}}`
}
