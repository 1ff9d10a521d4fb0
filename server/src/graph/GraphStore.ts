import type { z } from 'zod'

/** A value that both engines take as a parameter. */
export type GraphValue =
  null | boolean | number | string | readonly GraphValue[] | { readonly [key: string]: GraphValue }

export type GraphParameters = Readonly<Record<string, GraphValue>>

/** One record that a write transaction touched; it becomes an entry of the change feed on commit. */
export interface ChangedRecord {
  /** Label with a key, such as Practice. */
  readonly label: string
  /** The record's key, as text. */
  readonly id: string
  readonly operation: 'CREATED' | 'UPDATED' | 'DELETED'
}

/** An entry of the change feed. `seq` is gap-free and increases in commit order. */
export interface ChangeEntry extends ChangedRecord {
  readonly seq: number
  /** ISO 8601, UTC. */
  readonly at: string
  /** Name of the write that caused it. */
  readonly transaction: string
}

export interface GraphReader {
  /**
   * Runs one named Cypher text and parses every row.
   *
   * The text begins with its own name as a comment, such as `// FIND_PRACTICE_BY_SLUG`; the name goes into logs,
   * Neo4j's transaction metadata and error messages. Values travel as parameters, never in the text.
   * Whole numbers come out as numbers, absent values as null. Throws GraphRowError when a row does not fit, and what
   * the limit says (readLimit.ts) when the time of the work that it belongs to is up.
   */
  read<Row>(cypher: string, parameters: GraphParameters, row: z.ZodType<Row>): Promise<Row[]>
}

/** One transaction. What it writes is seen by its own reads, and by nobody else before the commit. */
export interface WriteTransaction extends GraphReader {
  /** Runs one named Cypher text for its effect. */
  run(cypher: string, parameters: GraphParameters): Promise<void>
  /** Notes a touched record; the change feed gets it in the same commit. */
  record(change: ChangedRecord): void
}

export interface GraphHealth {
  readonly engine: 'embedded' | 'neo4j'
  readonly answering: boolean
  /** Engine version where it answers, else the reason in one sentence. */
  readonly detail: string
}

/**
 * The one gateway to the graph. Two engines stand behind it and run the same Cypher.
 *
 * Errors are domain errors (graphErrors.ts): GraphUnavailableError, GraphConflictError, GraphConstraintError,
 * GraphRowError, GraphQueryError.
 */
export interface GraphStore extends GraphReader {
  readonly engine: 'embedded' | 'neo4j'
  /**
   * Runs `work` in one transaction and commits it with its change entries. A write conflict is retried with
   * back-off, so `work` may run more than once and must have no effect outside the transaction.
   * When it resolves, the write survives a kill of the process.
   */
  write<Result>(name: string, work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result>
  /** Runs schema statements (constraints, indexes), each on its own, outside a transaction. */
  applySchema(statements: readonly string[]): Promise<void>
  /** Entries with a sequence number above `seq`, oldest first, at most `limit`. */
  readChanges(seq: number, limit: number): Promise<ChangeEntry[]>
  /** The last sequence number, 0 in an empty graph. */
  lastChange(): Promise<number>
  health(): Promise<GraphHealth>
  /** Flushes and closes; later calls throw GraphUnavailableError. */
  close(): Promise<void>
}
