import type { GraphNodeKind } from '../../apollo/schemaTypes.generated.ts'

/** The language of a node's label where it is not the page's: titles of examples and strategies are in Swedish only. */
export function labelLang(kind: GraphNodeKind): 'sv' | undefined {
  return kind === 'PRACTICE' || kind === 'STRATEGY' ? 'sv' : undefined
}
