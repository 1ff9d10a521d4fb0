/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether something stands in a source or is an editor's proposal. The two are never mixed. */
export type Basis =
  /** The source states it. */
  | 'STATED'
  /** An editor suggests it. */
  | 'SUGGESTED';

/** What a row of a comparison is about. */
export type ComparisonField =
  /** What it takes to do it elsewhere. */
  | 'CONDITIONS'
  /** What it cost, as the source says. */
  | 'COST'
  /** A year's cost per inhabitant of the municipality that runs it. */
  | 'COST_PER_INHABITANT'
  /** The form of cooperation. */
  | 'FORM'
  /** What did not work. */
  | 'LESSONS'
  /** What is done. */
  | 'METHOD'
  /** The need behind it. */
  | 'NEED'
  /** Those who take part and what each contributes. */
  | 'PARTIES'
  /** When it began and ended, and how it stands. */
  | 'PERIOD'
  /** What came of it. */
  | 'RESULTS'
  /** Cost scaled to the chosen municipality; only when one is chosen. */
  | 'SCALED_COST'
  /** Posts scaled to the chosen municipality; only when one is chosen. */
  | 'SCALED_STAFF'
  /** Where this is stated. */
  | 'SOURCES'
  /** Full-time posts, as the source says. */
  | 'STAFF'
  /** Goals that a source states. */
  | 'STATED_GOALS'
  /** Goals that the editors suggest. */
  | 'SUGGESTED_GOALS';

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

/** How cost and staff are taken to follow the size of a municipality. No source says which; the reader chooses. */
export type ScalingAssumption =
  /** Not at all: as much in a small municipality as in a large one. */
  | 'FIXED'
  /** With the number of inhabitants. */
  | 'LINEAR';

export type ComparisonQueryVariables = Exact<{
  slugs: ReadonlyArray<string> | string;
  forMunicipality?: string | null | undefined;
  assumption: ScalingAssumption;
}>;


export type ComparisonQuery = { readonly comparePractices: { readonly assumptionText: string | null, readonly forMunicipality: { readonly id: string, readonly code: string, readonly name: string } | null, readonly rows: ReadonlyArray<{ readonly field: ComparisonField, readonly label: string, readonly same: boolean, readonly cells: ReadonlyArray<{ readonly lines: ReadonlyArray<string>, readonly figure: number | null }> }>, readonly practices: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly statesAgenda2030: boolean, readonly organisation:
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
        | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
      , readonly form: { readonly id: string, readonly key: string, readonly label: string } | null, readonly partners: ReadonlyArray<{ readonly organisation:
          | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
          | { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind }
        , readonly contributions: ReadonlyArray<{ readonly id: string, readonly label: string }> }>, readonly goals: ReadonlyArray<{ readonly basis: Basis, readonly goal: { readonly id: string, readonly number: number, readonly name: string, readonly colour: string }, readonly target: { readonly id: string, readonly code: string, readonly name: string } | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null }> }> } };


export const ComparisonQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparisonQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forMunicipality"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assumption"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScalingAssumption"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePractices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slugs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slugs"}}},{"kind":"Argument","name":{"kind":"Name","value":"forMunicipality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forMunicipality"}}},{"kind":"Argument","name":{"kind":"Name","value":"assumption"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assumption"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptionText"}},{"kind":"Field","name":{"kind":"Name","value":"forMunicipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statesAgenda2030"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;