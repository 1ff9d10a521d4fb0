/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How much of a source was read. */
export type SourceCompleteness =
  /** The address is whole and the page was read. */
  | 'COMPLETE'
  /** A document without an address. */
  | 'DOCUMENT'
  /** Only part of the address is known. */
  | 'PARTIAL'
  /** Only the title is known. */
  | 'TITLE_ONLY';

export type SourceLine_SourceFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly document: string | null, readonly publisher: string | null, readonly host: string | null, readonly publishedAt: string | null, readonly checkedAt: string | null, readonly completeness: SourceCompleteness } & { ' $fragmentName'?: 'SourceLine_SourceFragment' };

export const SourceLine_SourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLine_source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}}]}}]} as unknown as DocumentNode<SourceLine_SourceFragment, unknown>;