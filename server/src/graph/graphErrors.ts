import { HubError } from '../errors.ts'
import type { BilingualMessage } from '../errors.ts'

/** The database does not answer, is closed, or is held by another process. It may answer again later. */
export class GraphUnavailableError extends HubError {
  constructor(reason: BilingualMessage, cause?: unknown) {
    super('GRAPH_UNAVAILABLE', reason, { cause })
    this.name = 'GraphUnavailableError'
  }
}

/** Two writes met and this one gave way; the store has retried before it throws this. */
export class GraphConflictError extends Error {
  constructor(query: string, cause?: unknown) {
    super(`${query} met another write and gave way to it.`, { cause })
    this.name = 'GraphConflictError'
  }
}

/** A write would have broken a uniqueness constraint. */
export class GraphConstraintError extends Error {
  /** The label and property that must be unique, where the engine names them. */
  readonly label: string | undefined
  readonly property: string | undefined

  constructor(query: string, constraint: { label?: string; property?: string }, cause?: unknown) {
    const { label, property } = constraint
    const what = label === undefined ? 'a value' : `a ${label} with the same ${property ?? 'value'}`
    super(`${query} would have made ${what} twice; it must be unique.`, { cause })
    this.name = 'GraphConstraintError'
    this.label = label
    this.property = property
  }
}

/** A row that a query returned does not have the shape that its caller promised. */
export class GraphRowError extends Error {
  constructor(query: string, row: number, problem: string) {
    super(`Row ${row} of ${query} does not fit: ${problem}.`)
    this.name = 'GraphRowError'
  }
}

/** The Cypher text, its name or its parameters are wrong; a fault in the hub. */
export class GraphQueryError extends Error {
  constructor(query: string, problem: string, cause?: unknown) {
    super(`${query}: ${problem}`, { cause })
    this.name = 'GraphQueryError'
  }
}

/** The graph has been through a migration that this version of the hub does not know. */
export class GraphVersionError extends Error {
  constructor(found: number, known: number) {
    super(
      `The graph has schema version ${found}, but this hub knows versions up to ${known}. ` +
        'Start the hub with the version of the program that made the graph, or restore an older dump.',
    )
    this.name = 'GraphVersionError'
  }
}

/** The graph holds data but no note of a migration: it is not the hub's, or a restore into it was broken off. */
export class GraphIncompleteError extends Error {
  constructor() {
    super(
      'The graph holds data but no note of its schema version: it was not made by the hub, or a restore into it was ' +
        'broken off. Run npm run restore -- FILE --replace with a dump, or name another graph in GRAPH_URL.',
    )
    this.name = 'GraphIncompleteError'
  }
}

/** The files of the embedded graph are damaged. They are kept; the message says where, and how to go on. */
export class GraphDamagedError extends Error {
  constructor(damage: string, keptAs: string, newestDump: string | undefined) {
    const wayOn =
      newestDump === undefined
        ? `There is no dump of it. Move ${keptAs} away to start with an empty graph.`
        : `The newest dump is ${newestDump}. Restore it with: npm run restore -- ${newestDump}`
    super(`The graph is damaged: ${damage}. Its files are kept as ${keptAs}. ${wayOn}`)
    this.name = 'GraphDamagedError'
  }
}
