/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type MunicipalityPartners_MunicipalityFragment = { readonly id: string, readonly name: string, readonly partners: ReadonlyArray<{ readonly organisation:
      | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
      | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
    , readonly practices: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string }> }>, readonly partnerships: ReadonlyArray<{ readonly contributions: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly practice: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation:
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
       } }> } & { ' $fragmentName'?: 'MunicipalityPartners_MunicipalityFragment' };

export const MunicipalityPartners_MunicipalityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MunicipalityPartners_municipality"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalityPartners_MunicipalityFragment, unknown>;