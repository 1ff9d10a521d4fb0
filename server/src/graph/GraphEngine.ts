import type { GraphHealth } from './GraphStore.ts'

/** Runs one Cypher text in an open transaction and gives its rows as plain values. */
export type EngineQuery = (
  query: string,
  cypher: string,
  parameters: Record<string, unknown>,
) => Promise<unknown[]>

/**
 * What tells one engine from another; buildGraphStore makes a GraphStore of it. Every method throws domain errors
 * only, and gives rows as plain objects: whole numbers as numbers, a node or relationship as its properties.
 */
export interface GraphEngine {
  readonly engine: 'embedded' | 'neo4j'
  /** The number as the engine's driver wants it. */
  readonly encodeNumber: (value: number) => unknown
  /** Runs one query that must not write. */
  readonly read: EngineQuery
  /** Runs `work` in one transaction, once or more, and commits it. */
  readonly transact: <Result>(name: string, work: (run: EngineQuery) => Promise<Result>) => Promise<Result>
  readonly applySchema: (statements: readonly string[]) => Promise<void>
  readonly health: () => Promise<GraphHealth>
  readonly close: () => Promise<void>
}
