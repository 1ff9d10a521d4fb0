import { Neo4jError } from 'neo4j-driver'
import {
  GraphConflictError,
  GraphConstraintError,
  GraphQueryError,
  GraphUnavailableError,
} from './graphErrors.ts'

const DUPLICATE = /with label `(\w+)` and property `(\w+)`/

/** Neo4j's error as a domain error. Errors that did not come from the driver pass through. */
export function toNeo4jDomainError(query: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    const [, label, property] = DUPLICATE.exec(error.message) ?? []
    const constraint = label === undefined || property === undefined ? {} : { label, property }
    return new GraphConstraintError(query, constraint, error)
  }
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new GraphUnavailableError(
      {
        sv: 'Neo4j släpper inte in navet. Kontrollera GRAPH_USER och GRAPH_PASSWORD.',
        en: 'Neo4j does not let the hub in. Check GRAPH_USER and GRAPH_PASSWORD.',
      },
      error,
    )
  if (error.code.startsWith('Neo.ClientError.') || error.code.startsWith('Neo.DatabaseError.'))
    return new GraphQueryError(query, error.message, error)
  if (
    /^Neo\.TransientError\.Transaction\.(DeadlockDetected|LockClientStopped|LockAcquisitionTimeout)/.test(
      error.code,
    )
  )
    return new GraphConflictError(query, error)
  if (error.retriable || !error.code.startsWith('Neo.'))
    return new GraphUnavailableError(
      {
        sv: 'Neo4j svarar inte. Kontrollera att servern är igång och att GRAPH_URL stämmer.',
        en: 'Neo4j does not answer. Check that the server is running and that GRAPH_URL is right.',
      },
      error,
    )
  return new GraphQueryError(query, error.message, error)
}
