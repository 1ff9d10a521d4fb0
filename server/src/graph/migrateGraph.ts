import { z } from 'zod'
import { MIGRATIONS } from '../../../graph-schema/migrations/migrations.ts'
import type { Migration } from '../../../graph-schema/migrations/migrations.ts'
import { isEmptyGraph } from './dump/emptyGraph.ts'
import { GraphConstraintError, GraphIncompleteError, GraphVersionError } from './graphErrors.ts'
import type { GraphReader, GraphStore } from './GraphStore.ts'

const FIND_SCHEMA_VERSION = `// FIND_SCHEMA_VERSION
MATCH (migration:Migration)
RETURN max(migration.version) AS version
LIMIT 1`

const RECORD_MIGRATION = `// RECORD_MIGRATION
CREATE (migration:Migration {version: $version, name: $name, appliedAt: $appliedAt})`

const versionRow = z.object({ version: z.int().nullable() })

export interface MigrateOptions {
  /** Runs before the first migration of a graph that already holds data, such as to write a dump. */
  readonly beforeMigration?: (fromVersion: number) => Promise<void>
  /** The migrations to know of; the hub's own when absent. */
  readonly migrations?: readonly Migration[]
}

/** The version of the last migration that the graph has been through, 0 for an empty one. */
export async function findSchemaVersion(reader: GraphReader): Promise<number> {
  const rows = await reader.read(FIND_SCHEMA_VERSION, {}, versionRow)
  return rows[0]?.version ?? 0
}

/**
 * Brings the graph to the newest schema, and returns the versions that it went through now. Throws
 * GraphVersionError when the graph is newer than the hub, GraphIncompleteError when it holds data without a version.
 * Several instances may start on one database at once.
 */
export async function migrateGraph(store: GraphStore, options: MigrateOptions = {}): Promise<number[]> {
  const migrations = options.migrations ?? MIGRATIONS
  const newest = migrations.at(-1)?.version ?? 0
  const from = await findSchemaVersion(store)
  if (from > newest) throw new GraphVersionError(from, newest)
  if (from === 0 && !(await isEmptyGraph(store))) throw new GraphIncompleteError()
  const pending = migrations.filter((migration) => migration.version > from)
  if (pending.length > 0 && from > 0) await options.beforeMigration?.(from)

  const applied: number[] = []
  for (const migration of pending) if (await applyMigration(store, migration)) applied.push(migration.version)
  return applied
}

/** False when another instance got there first. */
async function applyMigration(store: GraphStore, migration: Migration): Promise<boolean> {
  const { version, name } = migration
  await store.applySchema(migration.schema(store.engine))
  try {
    await store.write(`MIGRATION_${version}`, async (transaction) => {
      await transaction.run(RECORD_MIGRATION, { version, name, appliedAt: new Date().toISOString() })
      for (const step of migration.steps) await transaction.run(step.cypher, step.parameters)
    })
    return true
  } catch (error) {
    if (error instanceof GraphConstraintError && error.label === 'Migration') return false
    throw error
  }
}
