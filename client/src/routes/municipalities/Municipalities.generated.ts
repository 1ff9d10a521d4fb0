/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

export type MunicipalitiesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalitiesPageQuery = { readonly municipalities: ReadonlyArray<{ readonly id: string, readonly code: string, readonly slug: string, readonly name: string, readonly population: number, readonly practiceCount: number, readonly strategyCount: number, readonly county: { readonly code: string, readonly name: string } }>, readonly regions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly practices: { readonly totalCount: number } }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly practices: { readonly totalCount: number } }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly county: { readonly code: string, readonly name: string }, readonly practices: { readonly totalCount: number } }
       }> } };


export const MunicipalitiesPageQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesPageQuery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"practiceCount"}},{"kind":"Field","name":{"kind":"Name","value":"strategyCount"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesPageQuery, MunicipalitiesPageQueryVariables>;