/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether something stands in a source or is an editor's proposal. The two are never mixed. */
export type Basis =
  /** The source states it. */
  | 'STATED'
  /** An editor suggests it. */
  | 'SUGGESTED';

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

/** What a timeline shows. */
export type TimelineKind =
  /**
   * On the timeline of an organisation, the good examples that it takes part in without running them. The years are the
   * example's: when a party joined or left is not known.
   */
  | 'PARTNERSHIP'
  /** Good examples; on the timeline of an organisation those that it runs. */
  | 'PRACTICE'
  /** Strategies, agreements among them. */
  | 'STRATEGY';

/** Where an example or a strategy stands. */
export type TimelineStanding =
  /** Ended or replaced. */
  | 'ENDED'
  /** Under way or in force. */
  | 'ONGOING'
  /** Planned or proposed. */
  | 'PLANNED'
  /** The sources do not say. */
  | 'UNKNOWN';

export type Timeline_TimelineFragment = { readonly id: string, readonly firstYear: number | null, readonly lastYear: number | null, readonly groups: ReadonlyArray<{ readonly id: string, readonly key: string, readonly kind: TimelineKind, readonly basis: Basis | null, readonly dated: boolean, readonly count: number, readonly spans: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly start: string | null, readonly end: string | null, readonly standing: TimelineStanding, readonly practice: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation:
              | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
              | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
              | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
             } | null, readonly strategy: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation:
              | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
              | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
              | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
             } | null } }> } }> } & { ' $fragmentName'?: 'Timeline_TimelineFragment' };

export const Timeline_TimelineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Timeline_timeline"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Timeline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dated"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"spans"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Timeline_TimelineFragment, unknown>;