import { ApolloLink, Observable } from '@apollo/client'
import type { PageOperation, PageOperationResult } from '../../../graph-schema/rendering/pageRenderer.ts'

/** A link that asks the schema in the same process, through the function that the server gives the renderer. */
export function createExecuteLink(
  execute: (operation: PageOperation) => Promise<PageOperationResult>,
  language: PageOperation['language'],
): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        execute({
          document: operation.query,
          operationName: operation.operationName,
          variables: operation.variables,
          language,
        }).then(
          (result) => {
            observer.next(result)
            observer.complete()
          },
          (error: unknown) => {
            observer.error(error)
          },
        )
      }),
  )
}
