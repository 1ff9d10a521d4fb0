/** A Neo4j that the test run started and owns: it may be wiped, killed and started again on the same data. */
export interface Neo4jServer {
  /** Where it answers, without a password. */
  readonly url: string
  /** Ends it at once, as kill -9 does. */
  readonly kill: () => Promise<void>
  /** Starts it again on the data that it had, and waits until it answers. */
  readonly restart: () => Promise<void>
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>
}

/** The version that the hub is tested with. */
export const NEO4J_VERSION = '5.26.30'
