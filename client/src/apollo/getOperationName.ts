import type { DocumentNode } from 'graphql'

/** The name of a document's operation; empty for a document that has none. */
export function getOperationName(document: DocumentNode): string {
  for (const definition of document.definitions)
    if (definition.kind === 'OperationDefinition') return definition.name?.value ?? ''
  return ''
}
