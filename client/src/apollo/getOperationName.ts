import type { DocumentNode } from 'graphql'

/** The name of a document's operation; empty for a document that has none. */
export function getOperationName(document: DocumentNode): string {
  const operation = document.definitions.find((definition) => 'operation' in definition)
  return operation !== undefined && 'name' in operation ? (operation.name?.value ?? '') : ''
}
