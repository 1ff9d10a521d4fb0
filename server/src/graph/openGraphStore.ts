import { existsSync } from 'node:fs'
import { openEmbeddedGraphStore } from './embeddedGraphStore.ts'
import type { GraphStore } from './GraphStore.ts'
import { openNeo4jGraphStore } from './neo4jGraphStore.ts'

const EMBEDDED = 'embedded:'
const IN_MEMORY = 'embedded::memory:'
const NEO4J = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//

export interface GraphSettings {
  /** embedded:PATH, embedded::memory:, or an address that begins with bolt:// or neo4j:// (also +s and +ssc). */
  readonly url: string
  readonly user?: string | undefined
  readonly password?: string | undefined
}

/** Where the embedded engine keeps its files, or undefined for a graph in memory or on Neo4j. */
export function embeddedPath(url: string): string | undefined {
  return url.startsWith(EMBEDDED) && url !== IN_MEMORY ? url.slice(EMBEDDED.length) : undefined
}

/** True when the address names an engine that the hub knows. */
export function isGraphUrl(url: string): boolean {
  return NEO4J.test(url) || (url.startsWith(EMBEDDED) && url.length > EMBEDDED.length)
}

/**
 * Opens the graph that the address names. An embedded one is opened at once; Neo4j is reached at the first call, so
 * a server that is away is reported by that call and by health().
 */
export function openGraphStore(settings: GraphSettings): GraphStore {
  const { url } = settings
  if (!isGraphUrl(url))
    throw new Error(
      `GRAPH_URL must begin with embedded:, bolt:// or neo4j:// (also +s), but is ${JSON.stringify(url)}.`,
    )
  if (NEO4J.test(url)) return openNeo4jGraphStore(settings)
  return openEmbeddedGraphStore(embeddedPath(url))
}

/** Throws unless there is something at the address to read: opening an embedded graph that is not there makes one. */
export function expectExistingGraph(url: string): void {
  const path = embeddedPath(url)
  if (path !== undefined && !existsSync(path))
    throw new Error(`There is no graph at ${path}. GRAPH_URL names where it is.`)
}
