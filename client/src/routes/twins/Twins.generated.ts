/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An indicator that likeness is to be measured by, and how much it weighs beside the others. */
export type IndicatorWeight = {
  /** Key of the indicator, such as share-65-plus. */
  readonly indicator: string;
  /** 0–5. An indicator of weight 2 counts as much as two of weight 1; 0 leaves it out. */
  readonly weight?: number | null | undefined;
};

/** Ways in which other municipalities are near one, and come first. */
export type NearBy =
  /** All of the same county; among them and after them by distance. */
  | 'COUNTY'
  /** The twenty nearest as the crow flies, between label points. */
  | 'DISTANCE'
  /** All of the same municipality group by SKR; among them and after them by likeness. */
  | 'GROUP'
  /** The twenty whose number of inhabitants is closest as a ratio, |log10 a − log10 b|. */
  | 'SIZE'
  /** The twenty most alike by the chosen indicators. */
  | 'TWINS';

/** What a person chooses about the municipalities that are to come first. Unknown values are refused by name. */
export type TwinChoice = {
  /** What decides who is near. */
  readonly by?: NearBy | null | undefined;
  /** Codes of at most 20 municipalities that are left out; the next ones move up. */
  readonly dropped?: ReadonlyArray<string> | null | undefined;
  /**
   * The indicators of likeness, at least one of them above 0; with TWINS only. Absent: those used for likeness, all
   * weighing the same.
   */
  readonly indicators?: ReadonlyArray<IndicatorWeight> | null | undefined;
  /** Codes of at most 10 municipalities that stand first and count as near, whatever the order says. */
  readonly pinned?: ReadonlyArray<string> | null | undefined;
};

export type TwinsFrameQueryVariables = Exact<{
  code: string;
}>;


export type TwinsFrameQuery = { readonly municipality: { readonly id: string, readonly code: string, readonly slug: string, readonly name: string, readonly county: { readonly code: string, readonly name: string }, readonly group: { readonly code: string, readonly name: string }, readonly indicators: ReadonlyArray<{ readonly value: number, readonly year: number, readonly indicator: { readonly key: string, readonly name: string, readonly unit: string, readonly logarithmic: boolean, readonly lowest: number, readonly highest: number, readonly sourceName: string, readonly sourceUrl: string | null } }> } | null };

export type TwinsQueryVariables = Exact<{
  code: string;
  choice?: TwinChoice | null | undefined;
  first: number;
}>;


export type TwinsQuery = { readonly municipality: { readonly id: string, readonly code: string, readonly twins: ReadonlyArray<{ readonly rank: number, readonly distance: number, readonly kilometres: number, readonly pinned: boolean, readonly alike: ReadonlyArray<{ readonly theirs: number, readonly mine: number, readonly indicator: { readonly key: string, readonly name: string, readonly unit: string } }>, readonly different: ReadonlyArray<{ readonly theirs: number, readonly mine: number, readonly indicator: { readonly key: string, readonly name: string, readonly unit: string } }>, readonly compared: ReadonlyArray<{ readonly theirs: number, readonly mine: number, readonly difference: number, readonly weight: number, readonly indicator: { readonly key: string, readonly name: string, readonly unit: string } }>, readonly municipality: { readonly id: string, readonly code: string, readonly slug: string, readonly name: string, readonly population: number, readonly practiceCount: number, readonly county: { readonly code: string, readonly name: string }, readonly group: { readonly code: string, readonly name: string } } }> } | null };


export const TwinsFrameQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwinsFrameQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"logarithmic"}},{"kind":"Field","name":{"kind":"Name","value":"lowest"}},{"kind":"Field","name":{"kind":"Name","value":"highest"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TwinsFrameQuery, TwinsFrameQueryVariables>;
export const TwinsQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TwinsQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TwinChoice"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"twins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"choice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"kilometres"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"alike"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"different"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theirs"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"practiceCount"}},{"kind":"Field","name":{"kind":"Name","value":"county"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TwinsQuery, TwinsQueryVariables>;