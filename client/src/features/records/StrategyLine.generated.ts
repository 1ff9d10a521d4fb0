/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a decision has been made. */
export type DecisionOutcome =
  /** Decided. */
  | 'DECIDED'
  /** Proposed. */
  | 'PROPOSED'
  /** The source names a body but not whether it has decided. */
  | 'UNKNOWN';

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

/** Where a document stands. */
export type StrategyPhase =
  /** Ended or replaced. */
  | 'ENDED'
  /** In force according to the source. */
  | 'IN_FORCE'
  /** Proposed, not known to be adopted. */
  | 'PROPOSED'
  /** The sources do not say. */
  | 'UNKNOWN';

export type StrategyLine_StrategyFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly phase: StrategyPhase, readonly organisation:
    | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
    | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
    | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
  , readonly type: { readonly id: string, readonly key: string, readonly label: string }, readonly decision: { readonly id: string, readonly date: string | null, readonly outcome: DecisionOutcome } | null } & { ' $fragmentName'?: 'StrategyLine_StrategyFragment' };

export const StrategyLine_StrategyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyLine_strategy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<StrategyLine_StrategyFragment, unknown>;