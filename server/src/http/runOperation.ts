import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { Asker } from '../graphql/Asker.ts'
import { executeOperation } from './executeOperation.ts'
import type { HubParts } from './HubParts.ts'
import { withinTime } from './withinTime.ts'

/** A validated operation with its variables. */
export interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** GraphQL's answer with its errors as the asker may see them. `data` is missing when nothing could be run. */
export interface OperationResult {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** Runs an operation on the schema within the time that one may take. Resolves also when it fails. */
export async function runOperation(
  parts: HubParts,
  operation: Operation,
  asker: Asker,
): Promise<OperationResult> {
  try {
    const result = await withinTime(() =>
      executeOperation({
        schema: parts.schema,
        ...operation,
        context: parts.createContext(asker.language),
      }),
    )
    const { data, errors } = result
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors: errors.map((error) => parts.formatError(error, asker)) }),
    }
  } catch (error) {
    return { data: null, errors: [parts.formatError(error, asker)] }
  }
}
