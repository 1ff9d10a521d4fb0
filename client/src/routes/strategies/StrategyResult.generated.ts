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

export type StrategyResult_StrategyFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly phase: StrategyPhase, readonly validFrom: string | null, readonly validTo: string | null, readonly signers: ReadonlyArray<string>, readonly organisation:
    | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
    | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
    | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
  , readonly type: { readonly id: string, readonly label: string }, readonly decision: { readonly id: string, readonly body: string | null, readonly date: string | null, readonly outcome: DecisionOutcome } | null, readonly purpose: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly passages: ReadonlyArray<{ readonly id: string, readonly question: { readonly id: string } }> } & { ' $fragmentName'?: 'StrategyResult_StrategyFragment' };

export const StrategyResult_StrategyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StrategyResult_strategy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Strategy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"signers"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"purpose"},"name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"questions"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"purpose","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StrategyResult_StrategyFragment, unknown>;