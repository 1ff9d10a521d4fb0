import { ApolloLink } from '@apollo/client'
import { from } from 'rxjs'
import type { PageOperation, PageOperationResult } from '../../../graph-schema/rendering/pageRenderer.ts'

/** A link that asks the schema in the same process, through the function that the server gives the renderer. */
export function createExecuteLink(
  execute: (operation: PageOperation) => Promise<PageOperationResult>,
  language: PageOperation['language'],
): ApolloLink {
  return new ApolloLink((operation) =>
    from(
      execute({
        document: operation.query,
        operationName: operation.operationName,
        variables: operation.variables,
        language,
      }),
    ),
  )
}
