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

/** How far a membership has come. */
export type MembershipStatus =
  /** Takes part now. */
  | 'ACTIVE'
  /** Decided. */
  | 'DECIDED'
  /** Has ended. */
  | 'ENDED'
  /** Proposed. */
  | 'PROPOSED';

export type MembershipChain_MembershipFragment = { readonly id: string, readonly status: MembershipStatus, readonly role: string | null, readonly mandate: string | null, readonly fee: number | null, readonly fromYear: number | null, readonly toYear: number | null, readonly organisation:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly decision: { readonly id: string, readonly body: string | null, readonly date: string | null, readonly paragraph: string | null, readonly registrationNumber: string | null, readonly outcome: DecisionOutcome, readonly preparedBy: string | null, readonly documents: ReadonlyArray<string> } | null } & { ' $fragmentName'?: 'MembershipChain_MembershipFragment' };

export const MembershipChain_MembershipFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipChain_membership"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"fee"}},{"kind":"Field","name":{"kind":"Name","value":"fromYear"}},{"kind":"Field","name":{"kind":"Name","value":"toYear"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}}]}}]} as unknown as DocumentNode<MembershipChain_MembershipFragment, unknown>;