import type { z } from 'zod'

/** A value that both engines take as a parameter. */
type PortValue =
  null | boolean | number | string | readonly PortValue[] | { readonly [key: string]: PortValue }

/** What a loader needs to read the graph. The server's GraphStore fits it. */
interface GraphReadPort {
  /** Runs one named Cypher text with parameters and parses every row. */
  read<Row>(
    cypher: string,
    parameters: Readonly<Record<string, PortValue>>,
    row: z.ZodType<Row>,
  ): Promise<Row[]>
}

/** What a loader needs within one transaction. */
export interface GraphWritePort extends GraphReadPort {
  /** Runs one named Cypher text for its effect. */
  run(cypher: string, parameters: Readonly<Record<string, PortValue>>): Promise<void>
  /** Notes a touched record for the change feed. */
  record(change: {
    readonly label: string
    readonly id: string
    readonly operation: 'CREATED' | 'UPDATED' | 'DELETED'
  }): void
}

/** What seeds need of a graph store, so that they know the contract and not the server. */
export interface SeedStore extends GraphReadPort {
  /** Runs `work` in one transaction, possibly more than once, and commits it with its change entries. */
  write<Result>(name: string, work: (transaction: GraphWritePort) => Promise<Result>): Promise<Result>
}
