/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { PassageAnswer_PassageFragment } from './PassageAnswer.generated.ts';
import type { SourceLine_SourceFragment } from '../../features/records/SourceLine.generated.ts';
import type { PracticeLine_PracticeFragment } from '../../features/records/PracticeLine.generated.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether something stands in a source or is an editor's proposal. The two are never mixed. */
export type Basis =
  /** The source states it. */
  | 'STATED'
  /** An editor suggests it. */
  | 'SUGGESTED';

/** How a record was touched. */
export type ChangeOperation =
  /** It came into the hub. */
  | 'CREATED'
  /** It was taken out. */
  | 'DELETED'
  /** Something in it was changed. */
  | 'UPDATED';

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

/** Rank of a document on a common scale. */
export type StrategyRank =
  /** Action plan: goals and measures. */
  | 'ACTION'
  /** Agreement between parties. */
  | 'AGREEMENT'
  /** Report or inquiry: a basis for decisions. */
  | 'BASIS'
  /** Decision or commission. */
  | 'DECISION'
  /** Strategy, plan: where to go. */
  | 'DIRECTION'
  /** Guideline, rules: right conduct. */
  | 'RULE'
  /** Programme, policy: values and wanted direction. */
  | 'VALUE';

export type StrategyPageQueryVariables = Exact<{
  slug: string;
}>;


export type StrategyPageQuery = { readonly strategy: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string | null, readonly principlesNote: string | null, readonly statusNote: string | null, readonly statesAgenda2030: boolean, readonly phase: StrategyPhase, readonly rank: StrategyRank, readonly validFrom: string | null, readonly validTo: string | null, readonly signers: ReadonlyArray<string>, readonly history: ReadonlyArray<{ readonly date: string, readonly operation: ChangeOperation }>, readonly organisation:
      | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
      | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
      | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
    , readonly type: { readonly id: string, readonly key: string, readonly label: string }, readonly decision: { readonly id: string, readonly body: string | null, readonly date: string | null, readonly paragraph: string | null, readonly registrationNumber: string | null, readonly outcome: DecisionOutcome, readonly title: string | null, readonly summary: string | null, readonly preparedBy: string | null, readonly documents: ReadonlyArray<string> } | null, readonly goals: ReadonlyArray<{ readonly basis: Basis, readonly goal: { readonly id: string, readonly number: number, readonly name: string, readonly colour: string, readonly iri: string } }>, readonly passages: ReadonlyArray<(
      { readonly id: string, readonly question: { readonly id: string }, readonly areas: ReadonlyArray<{ readonly id: string, readonly key: string, readonly label: string }>, readonly source: (
        { readonly id: string }
        & { ' $fragmentRefs'?: { 'SourceLine_SourceFragment': SourceLine_SourceFragment } }
      ) | null }
      & { ' $fragmentRefs'?: { 'PassageAnswer_PassageFragment': PassageAnswer_PassageFragment } }
    )>, readonly practices: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: (
          { readonly id: string }
          & { ' $fragmentRefs'?: { 'PracticeLine_PracticeFragment': PracticeLine_PracticeFragment } }
        ) }> }, readonly sources: ReadonlyArray<(
      { readonly id: string, readonly completeness: SourceCompleteness }
      & { ' $fragmentRefs'?: { 'SourceLine_SourceFragment': SourceLine_SourceFragment } }
    )> } | null, readonly vocabulary: ReadonlyArray<{ readonly id: string, readonly key: string, readonly label: string }> };


export const StrategyPageQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StrategyPageQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strategy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"principlesNote"}},{"kind":"Field","name":{"kind":"Name","value":"statusNote"}},{"kind":"Field","name":{"kind":"Name","value":"statesAgenda2030"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"signers"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"iri"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageAnswer_passage"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLine_source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeLine_practice"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLine_source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"QUESTION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageAnswer_passage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLine_source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeLine_practice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<StrategyPageQuery, StrategyPageQueryVariables>;