/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { SearchResult_PracticeFragment } from './SearchResult.generated.ts';
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

/** Narrows a search of practices. Values of one field are alternatives; fields are combined. */
export type PracticeFilter = {
  /** Keys of the vocabulary POLICY_AREA. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  /** Keys of the vocabulary CONTRIBUTION: some party gives it. */
  readonly contributions?: ReadonlyArray<string> | null | undefined;
  /** Costs at most this many kronor. */
  readonly costTo?: number | null | undefined;
  /** County codes, two digits. */
  readonly counties?: ReadonlyArray<string> | null | undefined;
  /** Keys of the vocabulary FORM. */
  readonly forms?: ReadonlyArray<string> | null | undefined;
  /** Goal numbers, 1–17. */
  readonly goals?: ReadonlyArray<number> | null | undefined;
  /** True: only those with a cost. */
  readonly hasCost?: boolean | null | undefined;
  /** True: only those that tell what did not work. */
  readonly hasLessons?: boolean | null | undefined;
  /** True: only those with results. */
  readonly hasResults?: boolean | null | undefined;
  /** True: only those with staff. */
  readonly hasStaff?: boolean | null | undefined;
  /** Municipality codes: the municipality runs it. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Codes of SKR's municipality groups, such as A2. */
  readonly municipalityGroups?: ReadonlyArray<string> | null | undefined;
  /** Ids of organisations that run it or take part. */
  readonly organisations?: ReadonlyArray<string> | null | undefined;
  /** Has at most this many full-time posts. */
  readonly staffTo?: number | null | undefined;
  /** Began this year or later. */
  readonly startedFrom?: number | null | undefined;
  /** Began this year or earlier. */
  readonly startedTo?: number | null | undefined;
  /** Keys of the vocabulary PRACTICE_STATUS. */
  readonly statuses?: ReadonlyArray<string> | null | undefined;
  /** Keys of the vocabulary TARGET_GROUP. */
  readonly targetGroups?: ReadonlyArray<string> | null | undefined;
  /** True: only municipalities that count as near `near`, the twenty most alike unless `choice` says otherwise; needs `near`. */
  readonly twinsOnly?: boolean | null | undefined;
};

/** Orders of a practice search. */
export type PracticeSort =
  /** Lowest cost first, unknown last. */
  | 'COST'
  /** By organisation, Swedish alphabetical order. */
  | 'MUNICIPALITY'
  /** Latest source first. */
  | 'NEWEST'
  /** Best match first; with `near`, those near it first. */
  | 'RELEVANCE'
  /** Latest start first, unknown last. */
  | 'START_YEAR'
  /** By title, Swedish alphabetical order. */
  | 'TITLE';

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

export type SearchQueryVariables = Exact<{
  query: string;
  filter: PracticeFilter;
  near?: string | null | undefined;
  mine: string;
  choice?: TwinChoice | null | undefined;
  sort: PracticeSort;
  first: number;
  page: number;
  hasNear: boolean;
  ownFilter: PracticeFilter;
}>;


export type SearchQuery = { readonly practices: { readonly totalCount: number, readonly twinCount: number | null, readonly interpretedAs: string, readonly spellings: ReadonlyArray<{ readonly query: string, readonly count: number }>, readonly recognised: ReadonlyArray<{ readonly written: string, readonly facet: string, readonly value: string, readonly clause: string, readonly queryWithout: string, readonly count: number }>, readonly facets: ReadonlyArray<{ readonly key: string, readonly buckets: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }>, readonly municipalityCounts: ReadonlyArray<{ readonly code: string, readonly count: number, readonly likenessRank?: number | null, readonly isTwin?: boolean }>, readonly edges: ReadonlyArray<{ readonly likenessRank: number | null, readonly isTwin: boolean, readonly reasons: ReadonlyArray<{ readonly text: string }>, readonly highlights: ReadonlyArray<{ readonly field: string, readonly parts: ReadonlyArray<{ readonly text: string, readonly matched: boolean }> }>, readonly node: (
        { readonly id: string, readonly slug: string, readonly title: string, readonly organisation:
          | { readonly code: string, readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
          | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
          | { readonly id: string, readonly name: string, readonly slug: string, readonly kind: OrganisationKind }
         }
        & { ' $fragmentRefs'?: { 'SearchResult_PracticeFragment': SearchResult_PracticeFragment } }
      ) }> }, readonly own?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly slug: string, readonly title: string } }> }, readonly mine?: { readonly id: string, readonly slug: string } | null };


export const SearchQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TwinChoice"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasNear"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ownFilter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"choice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choice"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"twinCount"}},{"kind":"Field","name":{"kind":"Name","value":"interpretedAs"}},{"kind":"Field","name":{"kind":"Name","value":"spellings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recognised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"facet"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"queryWithout"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"buckets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalityCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"likenessRank"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasNear"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"isTwin"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasNear"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likenessRank"}},{"kind":"Field","name":{"kind":"Name","value":"isTwin"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchResult_practice"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ownFilter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasNear"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasNear"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchResult_practice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"startYear"}},{"kind":"Field","name":{"kind":"Name","value":"staffFte"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDate"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sek"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;