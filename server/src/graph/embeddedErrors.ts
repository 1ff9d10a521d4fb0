import {
  GraphConflictError,
  GraphConstraintError,
  GraphQueryError,
  GraphUnavailableError,
} from './graphErrors.ts'

const DUPLICATE = /property '([^']+)' .* already exists on :(\w+)/s

/** The embedded engine's error as a domain error. Errors that did not come from the engine pass through. */
export function toEmbeddedDomainError(query: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = /GRAFEO-([A-Z]\d{3})/.exec(error.message)?.[1]
  if (code === undefined) return error
  if (code === 'T001') return new GraphConflictError(query, error)
  if (code === 'V001' && error.message.includes('Constraint violation')) {
    const [, property, label] = DUPLICATE.exec(error.message) ?? []
    const constraint = label === undefined || property === undefined ? {} : { label, property }
    return new GraphConstraintError(query, constraint, error)
  }
  return new GraphQueryError(query, error.message, error)
}

/** The engine's refusal to open the database at `path`, as a sentence that says what to do. */
export function toOpenError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !error.message.includes('cannot be locked')) return error
  return new GraphUnavailableError(
    {
      sv: `Databasen ${path} används redan av en annan process. Stoppa den, eller ange en annan plats i GRAPH_URL.`,
      en: `The database ${path} is already used by another process. Stop that one, or name another place in GRAPH_URL.`,
    },
    error,
  )
}
