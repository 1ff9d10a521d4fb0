/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which of the parties have confirmed a description. */
export type Confirmation =
  /** The association. */
  | 'ASSOCIATION'
  /** The public body. */
  | 'BODY'
  /** Both. */
  | 'BOTH'
  /** The parties see the result differently. */
  | 'DISPUTED'
  /** No party yet. */
  | 'NONE';

/** Kinds of organisations. */
export type OrganisationKind =
  /** An organisation of civil society. */
  | 'ASSOCIATION'
  /** A company. */
  | 'COMPANY'
  /** A municipality. */
  | 'MUNICIPALITY'
  /** A group or body that the source names without saying what it is. */
  | 'OTHER'
  /** A state agency or another public body. */
  | 'PUBLIC_BODY'
  /** A region. */
  | 'REGION';

export type PracticeHeader_PracticeFragment = { readonly id: string, readonly title: string, readonly startYear: number | null, readonly endYear: number | null, readonly confirmation: Confirmation, readonly facts: ReadonlyArray<{ readonly key: string, readonly present: boolean }>, readonly organisation:
    | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
    | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
  , readonly form: { readonly id: string, readonly key: string, readonly label: string } | null, readonly areas: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly targetGroups: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly partners: ReadonlyArray<{ readonly organisation:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly checkedAt: string | null }> } & { ' $fragmentName'?: 'PracticeHeader_PracticeFragment' };

export const PracticeHeader_PracticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeHeader_practice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"endYear"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}}]}}]} as unknown as DocumentNode<PracticeHeader_PracticeFragment, unknown>;