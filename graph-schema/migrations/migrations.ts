import { CHANGE_COUNTER_ID } from '../model/changeCounter.ts'
import { schemaStatements } from '../model/schemaStatements.ts'

/** A value of a migration's parameter. */
export type MigrationValue = string | number | boolean | null

/** One Cypher text that changes data. It begins with its name as a comment, as every query of the hub does. */
export interface MigrationStep {
  readonly cypher: string
  readonly parameters: Readonly<Record<string, MigrationValue>>
}

/**
 * One forward step of the graph. There is no way back but a dump, so a step adds and fills before anything is removed.
 */
export interface Migration {
  /** 1 and up, without gaps. */
  readonly version: number
  /** What it does, in a few words. */
  readonly name: string
  /** Constraints and indexes; each may be run again after a stop half way. */
  readonly schema: (engine: 'embedded' | 'neo4j') => readonly string[]
  /** Data changes, run in one transaction with the note that the migration is done. */
  readonly steps: readonly MigrationStep[]
}

/** Every migration, oldest first. Never change one that has been released: add another. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'Constraints and indexes of the model, and the change counter',
    schema: schemaStatements,
    steps: [
      {
        cypher: `// CREATE_CHANGE_COUNTER
MERGE (counter:ChangeCounter {id: $id})
ON CREATE SET counter.value = 0`,
        parameters: { id: CHANGE_COUNTER_ID },
      },
    ],
  },
  {
    version: 2,
    name: 'The change feed can be looked up by record, for the history of each',
    schema: schemaStatements,
    steps: [],
  },
]
