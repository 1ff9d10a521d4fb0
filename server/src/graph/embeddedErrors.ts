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

/** Why the engine would not open a database. */
export type OpenFailure =
  | { readonly kind: 'damaged'; readonly damage: string }
  | { readonly kind: 'refused'; readonly error: unknown }

// The file fails its checksum; the file is not a database; the log is there without its file.
const DAMAGE = /GRAFEO-(?:S002|X002|V001): (.+)$/s

/** Tells damage from a refusal, such as of a database that another process holds. */
export function toOpenFailure(path: string, error: unknown): OpenFailure {
  if (!(error instanceof Error)) return { kind: 'refused', error }
  const damage = DAMAGE.exec(error.message)?.[1]
  if (damage !== undefined) return { kind: 'damaged', damage }
  if (!error.message.includes('cannot be locked')) return { kind: 'refused', error }
  const taken = new GraphUnavailableError(
    {
      sv: `Databasen ${path} används redan av en annan process. Stoppa den, eller ange en annan plats i GRAPH_URL.`,
      en: `The database ${path} is already used by another process. Stop that one, or name another place in GRAPH_URL.`,
    },
    error,
  )
  return { kind: 'refused', error: taken }
}
