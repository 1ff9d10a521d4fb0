import type { GraphQLResolveInfo } from 'graphql';
import type { AssessmentRecord, MappingStatementRecord, MunicipalityRecord, OrganisationRecord, OtherOrganisationRecord, PartnershipRecord, RegionRecord } from '../modules/organisation/organisationRecords.ts';
import type { ConceptRecord } from '../modules/vocabulary/conceptRecord.ts';
import type { DecisionRecord, PassageRecord, StrategyRecord } from '../modules/strategy/strategyRecord.ts';
import type { GoalRecord, GoalLinkRecord, TargetRecord } from '../modules/goal/goalRecord.ts';
import type { EdgeRecord, NodeReference, PathRecord, NeighbourPage, NeighbourEdgeRecord, NeighbourGroupRecord, NeighbourhoodRecord } from '../modules/neighbourhood/neighbourhoodRecord.ts';
import type { IndicatorRecord, IndicatorValueRecord, TwinRecord, TwinIndicatorRecord } from '../modules/statistics/indicatorRecord.ts';
import type { LocalPartnerRecord } from '../modules/practice/listLocalPartners.ts';
import type { MembershipRecord, NetworkRecord } from '../modules/network/networkRecord.ts';
import type { MunicipalityCountRecord, PracticeSearchPage, PracticeSearchEdgeRecord, SearchSuggestionsRecord, StrategySearchPage, StrategySearchEdgeRecord } from '../modules/search/searchPage.ts';
import type { IdPage } from '../paging/idPage.ts';
import type { PartnerRecord, PracticeRecord, PracticeMappingRecord } from '../modules/practice/practiceRecord.ts';
import type { PracticeComparisonRecord } from '../modules/comparison/comparisonRecord.ts';
import type { RunnerPage } from '../modules/practice/listRunners.ts';
import type { TimelineRecord, TimelineGroupRecord, SpanRecord, SpanPage } from '../modules/timeline/timelineRecord.ts';
import type { TwinPracticeRecord } from '../modules/practice/listNewFromTwins.ts';
import type { HubContext } from './HubContext.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type Assessment = {
  readonly __typename?: 'Assessment';
  readonly date: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly item: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly state: Scalars['String']['output'];
};

export type Basis =
  | 'STATED'
  | 'SUGGESTED';

export type ChangeOperation =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  readonly figure?: Maybe<Scalars['Float']['output']>;
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
};

export type ComparisonField =
  | 'CONDITIONS'
  | 'COST'
  | 'COST_PER_INHABITANT'
  | 'FORM'
  | 'LESSONS'
  | 'METHOD'
  | 'NEED'
  | 'PARTIES'
  | 'PERIOD'
  | 'RESULTS'
  | 'SCALED_COST'
  | 'SCALED_STAFF'
  | 'SOURCES'
  | 'STAFF'
  | 'STATED_GOALS'
  | 'SUGGESTED_GOALS';

export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  readonly cells: ReadonlyArray<ComparisonCell>;
  readonly field: ComparisonField;
  readonly label: Scalars['String']['output'];
  readonly same: Scalars['Boolean']['output'];
};

export type Concept = Node & {
  readonly __typename?: 'Concept';
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  readonly broader?: Maybe<Concept>;
  readonly definition?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly practiceCount: Scalars['Int']['output'];
  readonly practices: PracticeConnection;
  readonly runners: RunnerConnection;
  readonly scheme: VocabularyScheme;
  readonly strategies: ReadonlyArray<Strategy>;
  readonly timeline: Timeline;
};


export type ConceptLabelArgs = {
  language?: InputMaybe<Language>;
};


export type ConceptPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ConceptRunnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
};

export type Confirmation =
  | 'ASSOCIATION'
  | 'BODY'
  | 'BOTH'
  | 'DISPUTED'
  | 'NONE';

export type Cost = {
  readonly __typename?: 'Cost';
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly perInhabitant?: Maybe<Scalars['Float']['output']>;
  readonly sek: Scalars['Int']['output'];
};

export type County = {
  readonly __typename?: 'County';
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type Decision = {
  readonly __typename?: 'Decision';
  readonly body?: Maybe<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly documents: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly outcome: DecisionOutcome;
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  readonly preparedBy?: Maybe<Scalars['String']['output']>;
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

export type DecisionOutcome =
  | 'DECIDED'
  | 'PROPOSED'
  | 'UNKNOWN';

export type Facet = {
  readonly __typename?: 'Facet';
  readonly buckets: ReadonlyArray<FacetBucket>;
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};


export type FacetBucketsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FacetBucket = {
  readonly __typename?: 'FacetBucket';
  readonly count: Scalars['Int']['output'];
  readonly label: Scalars['String']['output'];
  readonly selected: Scalars['Boolean']['output'];
  readonly value: Scalars['String']['output'];
};

export type Goal = Node & {
  readonly __typename?: 'Goal';
  readonly colour: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly iri: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  readonly practiceCount: Scalars['Int']['output'];
  readonly practices: PracticeConnection;
  readonly strategies: ReadonlyArray<Strategy>;
  readonly targets: ReadonlyArray<Target>;
  readonly timeline: Timeline;
  readonly url?: Maybe<Scalars['String']['output']>;
};


export type GoalPracticeCountArgs = {
  basis?: InputMaybe<Basis>;
};


export type GoalPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis: Basis;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GoalStrategiesArgs = {
  basis: Basis;
};

export type GoalLink = {
  readonly __typename?: 'GoalLink';
  readonly basis: Basis;
  readonly goal: Goal;
  readonly target?: Maybe<Target>;
};

export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  readonly basis?: Maybe<Basis>;
  readonly from: Scalars['ID']['output'];
  readonly to: Scalars['ID']['output'];
  readonly type: Scalars['String']['output'];
};

export type GraphNode = {
  readonly __typename?: 'GraphNode';
  readonly goal?: Maybe<Goal>;
  readonly id: Scalars['ID']['output'];
  readonly kind: GraphNodeKind;
  readonly label: Scalars['String']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly practice?: Maybe<Practice>;
  readonly strategy?: Maybe<Strategy>;
  readonly target?: Maybe<Target>;
};

export type GraphNodeKind =
  | 'CONCEPT'
  | 'GOAL'
  | 'MUNICIPALITY'
  | 'NETWORK'
  | 'ORGANISATION'
  | 'PRACTICE'
  | 'REGION'
  | 'STRATEGY'
  | 'TARGET';

export type GraphPath = {
  readonly __typename?: 'GraphPath';
  readonly edges: ReadonlyArray<GraphEdge>;
  readonly nodes: ReadonlyArray<GraphNode>;
};

export type Highlight = {
  readonly __typename?: 'Highlight';
  readonly field: Scalars['String']['output'];
  readonly parts: ReadonlyArray<HighlightPart>;
};

export type HighlightPart = {
  readonly __typename?: 'HighlightPart';
  readonly matched: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
};

export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  readonly date: Scalars['String']['output'];
  readonly operation: ChangeOperation;
};

export type Indicator = {
  readonly __typename?: 'Indicator';
  readonly description: Scalars['String']['output'];
  readonly distribution: ReadonlyArray<Scalars['Float']['output']>;
  readonly highest: Scalars['Float']['output'];
  readonly key: Scalars['String']['output'];
  readonly licence: Scalars['String']['output'];
  readonly logarithmic: Scalars['Boolean']['output'];
  readonly lowest: Scalars['Float']['output'];
  readonly name: Scalars['String']['output'];
  readonly sourceName: Scalars['String']['output'];
  readonly sourceUrl?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly usedForLikeness: Scalars['Boolean']['output'];
};

export type IndicatorValue = {
  readonly __typename?: 'IndicatorValue';
  readonly indicator: Indicator;
  readonly rank: Scalars['Int']['output'];
  readonly value: Scalars['Float']['output'];
  readonly year: Scalars['Int']['output'];
};

export type IndicatorWeight = {
  readonly indicator: Scalars['String']['input'];
  readonly weight?: InputMaybe<Scalars['Float']['input']>;
};

export type Language =
  | 'EN'
  | 'SV';

export type LocalPartner = {
  readonly __typename?: 'LocalPartner';
  readonly organisation: Organisation;
  readonly practices: ReadonlyArray<Practice>;
};

export type Location = {
  readonly __typename?: 'Location';
  readonly latitude: Scalars['Float']['output'];
  readonly longitude: Scalars['Float']['output'];
};

export type MappingStatement = {
  readonly __typename?: 'MappingStatement';
  readonly areas: ReadonlyArray<Concept>;
  readonly goals: ReadonlyArray<GoalLink>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly text: Scalars['String']['output'];
  readonly theme?: Maybe<Scalars['String']['output']>;
  readonly year: Scalars['Int']['output'];
};

export type Membership = {
  readonly __typename?: 'Membership';
  readonly decision?: Maybe<Decision>;
  readonly fee?: Maybe<Scalars['Int']['output']>;
  readonly fromYear?: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly mandate?: Maybe<Scalars['String']['output']>;
  readonly network: Network;
  readonly organisation: Organisation;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly status: MembershipStatus;
  readonly toYear?: Maybe<Scalars['Int']['output']>;
};

export type MembershipStatus =
  | 'ACTIVE'
  | 'DECIDED'
  | 'ENDED'
  | 'PROPOSED';

export type Municipality = Node & Organisation & {
  readonly __typename?: 'Municipality';
  readonly assessments: ReadonlyArray<Assessment>;
  readonly code: Scalars['String']['output'];
  readonly county: County;
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly group: MunicipalityGroup;
  readonly id: Scalars['ID']['output'];
  readonly indicators: ReadonlyArray<IndicatorValue>;
  readonly kind: OrganisationKind;
  readonly location: Location;
  readonly mappingStatements: ReadonlyArray<MappingStatement>;
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  readonly newFromTwins: ReadonlyArray<TwinPractice>;
  readonly partners: ReadonlyArray<LocalPartner>;
  readonly partnerships: ReadonlyArray<Partnership>;
  readonly population: Scalars['Int']['output'];
  readonly practiceCount: Scalars['Int']['output'];
  readonly practices: PracticeConnection;
  readonly slug: Scalars['String']['output'];
  readonly strategies: ReadonlyArray<Strategy>;
  readonly strategyCount: Scalars['Int']['output'];
  readonly timeline: Timeline;
  readonly twins: ReadonlyArray<Twin>;
  readonly website?: Maybe<Scalars['String']['output']>;
};


export type MunicipalityNewFromTwinsArgs = {
  choice?: InputMaybe<TwinChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityTwinsArgs = {
  choice?: InputMaybe<TwinChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MunicipalityCount = {
  readonly __typename?: 'MunicipalityCount';
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly isTwin: Scalars['Boolean']['output'];
  readonly likenessRank?: Maybe<Scalars['Int']['output']>;
  readonly municipality: Municipality;
};

export type MunicipalityGroup = {
  readonly __typename?: 'MunicipalityGroup';
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type NearBy =
  | 'COUNTY'
  | 'DISTANCE'
  | 'GROUP'
  | 'SIZE'
  | 'TWINS';

export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  readonly edges: ReadonlyArray<NeighbourEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  readonly basis?: Maybe<Basis>;
  readonly cursor: Scalars['String']['output'];
  readonly node: GraphNode;
  readonly rank?: Maybe<Scalars['Int']['output']>;
  readonly under?: Maybe<GraphNode>;
  readonly via: ReadonlyArray<GraphNode>;
};

export type NeighbourGroup = {
  readonly __typename?: 'NeighbourGroup';
  readonly basis?: Maybe<Basis>;
  readonly count: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: GraphNodeKind;
  readonly neighbours: NeighbourConnection;
  readonly outgoing: Scalars['Boolean']['output'];
  readonly steps: Scalars['Int']['output'];
  readonly type: Scalars['String']['output'];
};


export type NeighbourGroupNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
};

export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  readonly centre: GraphNode;
  readonly edges: ReadonlyArray<GraphEdge>;
  readonly groups: ReadonlyArray<NeighbourGroup>;
  readonly id: Scalars['ID']['output'];
  readonly nodes: ReadonlyArray<GraphNode>;
  readonly sharedWith: ReadonlyArray<NeighbourGroup>;
};


export type NeighbourhoodGroupsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type NeighbourhoodSharedWithArgs = {
  id: Scalars['ID']['input'];
};

export type Network = Node & {
  readonly __typename?: 'Network';
  readonly activeFrom?: Maybe<Scalars['Int']['output']>;
  readonly activeTo?: Maybe<Scalars['Int']['output']>;
  readonly audience?: Maybe<Scalars['String']['output']>;
  readonly condition?: Maybe<Scalars['String']['output']>;
  readonly fee?: Maybe<Scalars['Int']['output']>;
  readonly feeNote?: Maybe<Scalars['String']['output']>;
  readonly host: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly slug: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly support?: Maybe<Scalars['String']['output']>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type Organisation = {
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  readonly partnerships: ReadonlyArray<Partnership>;
  readonly practices: PracticeConnection;
  readonly slug: Scalars['String']['output'];
  readonly strategies: ReadonlyArray<Strategy>;
  readonly timeline: Timeline;
  readonly website?: Maybe<Scalars['String']['output']>;
};


export type OrganisationPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
};

export type OrganisationKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'MUNICIPALITY'
  | 'OTHER'
  | 'PUBLIC_BODY'
  | 'REGION';

export type OtherOrganisation = Node & Organisation & {
  readonly __typename?: 'OtherOrganisation';
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  readonly partnerships: ReadonlyArray<Partnership>;
  readonly practices: PracticeConnection;
  readonly slug: Scalars['String']['output'];
  readonly strategies: ReadonlyArray<Strategy>;
  readonly timeline: Timeline;
  readonly website?: Maybe<Scalars['String']['output']>;
};


export type OtherOrganisationPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Partner = {
  readonly __typename?: 'Partner';
  readonly contributions: ReadonlyArray<Concept>;
  readonly organisation: Organisation;
};

export type Partnership = {
  readonly __typename?: 'Partnership';
  readonly contributions: ReadonlyArray<Concept>;
  readonly practice: Practice;
};

export type Passage = {
  readonly __typename?: 'Passage';
  readonly amount?: Maybe<Scalars['Int']['output']>;
  readonly areas: ReadonlyArray<Concept>;
  readonly goals: ReadonlyArray<GoalLink>;
  readonly id: Scalars['ID']['output'];
  readonly locator?: Maybe<Scalars['String']['output']>;
  readonly question: Concept;
  readonly source?: Maybe<Source>;
  readonly statesAgenda2030: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type Practice = Node & {
  readonly __typename?: 'Practice';
  readonly adaptations: ReadonlyArray<Practice>;
  readonly adaptedFrom?: Maybe<Practice>;
  readonly adaptedFromNote?: Maybe<Scalars['String']['output']>;
  readonly areas: ReadonlyArray<Concept>;
  readonly completeness: Scalars['Float']['output'];
  readonly conditions?: Maybe<Scalars['String']['output']>;
  readonly confirmation: Confirmation;
  readonly cost?: Maybe<Cost>;
  readonly costNote?: Maybe<Scalars['String']['output']>;
  readonly documents: ReadonlyArray<Scalars['String']['output']>;
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  readonly facts: ReadonlyArray<PracticeFact>;
  readonly form?: Maybe<Concept>;
  readonly goals: ReadonlyArray<GoalLink>;
  readonly history: ReadonlyArray<HistoryEntry>;
  readonly id: Scalars['ID']['output'];
  readonly lessons?: Maybe<Scalars['String']['output']>;
  readonly likeness?: Maybe<Twin>;
  readonly mappings: ReadonlyArray<PracticeMapping>;
  readonly method?: Maybe<Scalars['String']['output']>;
  readonly need?: Maybe<Scalars['String']['output']>;
  readonly organisation: Organisation;
  readonly partners: ReadonlyArray<Partner>;
  readonly results?: Maybe<Scalars['String']['output']>;
  readonly similar: ReadonlyArray<Practice>;
  readonly slug: Scalars['String']['output'];
  readonly sourceDate?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<Source>;
  readonly staffFte?: Maybe<Scalars['Float']['output']>;
  readonly staffNote?: Maybe<Scalars['String']['output']>;
  readonly startYear?: Maybe<Scalars['Int']['output']>;
  readonly statesAgenda2030: Scalars['Boolean']['output'];
  readonly status?: Maybe<Concept>;
  readonly strategy?: Maybe<Strategy>;
  readonly targetGroups: ReadonlyArray<Concept>;
  readonly title: Scalars['String']['output'];
};


export type PracticeLikenessArgs = {
  to: Scalars['String']['input'];
};


export type PracticeSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PracticeComparison = {
  readonly __typename?: 'PracticeComparison';
  readonly assumption: ScalingAssumption;
  readonly assumptionText?: Maybe<Scalars['String']['output']>;
  readonly forMunicipality?: Maybe<Municipality>;
  readonly practices: ReadonlyArray<Practice>;
  readonly rows: ReadonlyArray<ComparisonRow>;
};

export type PracticeConnection = {
  readonly __typename?: 'PracticeConnection';
  readonly edges: ReadonlyArray<PracticeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PracticeEdge = {
  readonly __typename?: 'PracticeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Practice;
};

export type PracticeFact = {
  readonly __typename?: 'PracticeFact';
  readonly key: Scalars['String']['output'];
  readonly present: Scalars['Boolean']['output'];
};

export type PracticeFilter = {
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly contributions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly costTo?: InputMaybe<Scalars['Int']['input']>;
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly forms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly hasCost?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hasLessons?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hasResults?: InputMaybe<Scalars['Boolean']['input']>;
  readonly hasStaff?: InputMaybe<Scalars['Boolean']['input']>;
  readonly municipalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly municipalityGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly staffTo?: InputMaybe<Scalars['Float']['input']>;
  readonly startedFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly startedTo?: InputMaybe<Scalars['Int']['input']>;
  readonly statuses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly targetGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly twinsOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PracticeMapping = {
  readonly __typename?: 'PracticeMapping';
  readonly asWritten: Scalars['String']['output'];
  readonly group: Concept;
  readonly year: Scalars['Int']['output'];
};

export type PracticeSearchConnection = {
  readonly __typename?: 'PracticeSearchConnection';
  readonly edges: ReadonlyArray<PracticeSearchEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly interpretedAs: Scalars['String']['output'];
  readonly municipalityCounts: ReadonlyArray<MunicipalityCount>;
  readonly pageInfo: PageInfo;
  readonly recognised: ReadonlyArray<RecognisedTerm>;
  readonly spellings: ReadonlyArray<SpellingSuggestion>;
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  readonly totalCount: Scalars['Int']['output'];
  readonly twinCount?: Maybe<Scalars['Int']['output']>;
};

export type PracticeSearchEdge = {
  readonly __typename?: 'PracticeSearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly highlights: ReadonlyArray<Highlight>;
  readonly isTwin: Scalars['Boolean']['output'];
  readonly likenessRank?: Maybe<Scalars['Int']['output']>;
  readonly node: Practice;
  readonly reasons: ReadonlyArray<SearchReason>;
  readonly score: Scalars['Float']['output'];
};

export type PracticeSort =
  | 'COST'
  | 'MUNICIPALITY'
  | 'NEWEST'
  | 'RELEVANCE'
  | 'START_YEAR'
  | 'TITLE';

export type Query = {
  readonly __typename?: 'Query';
  readonly comparePractices: PracticeComparison;
  readonly concept?: Maybe<Concept>;
  readonly goal?: Maybe<Goal>;
  readonly goals: ReadonlyArray<Goal>;
  readonly graphNodes: ReadonlyArray<GraphNode>;
  readonly municipalities: ReadonlyArray<Municipality>;
  readonly municipality?: Maybe<Municipality>;
  readonly neighbourhood: Neighbourhood;
  readonly network?: Maybe<Network>;
  readonly networks: ReadonlyArray<Network>;
  readonly organisation?: Maybe<Organisation>;
  readonly organisations: OrganisationConnection;
  readonly path?: Maybe<GraphPath>;
  readonly practice?: Maybe<Practice>;
  readonly practices: PracticeSearchConnection;
  readonly searchSuggestions: SearchSuggestions;
  readonly statistics: Statistics;
  readonly strategies: StrategySearchConnection;
  readonly strategy?: Maybe<Strategy>;
  readonly targets: ReadonlyArray<Target>;
  readonly viewer?: Maybe<Viewer>;
  readonly vocabulary: ReadonlyArray<Concept>;
};


export type QueryComparePracticesArgs = {
  assumption?: InputMaybe<ScalingAssumption>;
  forMunicipality?: InputMaybe<Scalars['String']['input']>;
  slugs: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryConceptArgs = {
  key: Scalars['String']['input'];
  scheme: VocabularyScheme;
};


export type QueryGoalArgs = {
  number: Scalars['Int']['input'];
};


export type QueryGraphNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
};


export type QueryNeighbourhoodArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryNetworkArgs = {
  slug: Scalars['String']['input'];
};


export type QueryOrganisationArgs = {
  slug: Scalars['String']['input'];
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QueryPracticeArgs = {
  slug: Scalars['String']['input'];
};


export type QueryPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  choice?: InputMaybe<TwinChoice>;
  filter?: InputMaybe<PracticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<Scalars['String']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PracticeSort>;
};


export type QuerySearchSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};


export type QueryStrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<StrategySort>;
};


export type QueryStrategyArgs = {
  slug: Scalars['String']['input'];
};


export type QueryTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


export type QueryVocabularyArgs = {
  scheme: VocabularyScheme;
};

export type RecognisedTerm = {
  readonly __typename?: 'RecognisedTerm';
  readonly clause: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly facet: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly queryWithout: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly written: Scalars['String']['output'];
};

export type Region = Node & Organisation & {
  readonly __typename?: 'Region';
  readonly county: County;
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganisationKind;
  readonly memberships: ReadonlyArray<Membership>;
  readonly name: Scalars['String']['output'];
  readonly partnerships: ReadonlyArray<Partnership>;
  readonly population: Scalars['Int']['output'];
  readonly practices: PracticeConnection;
  readonly slug: Scalars['String']['output'];
  readonly strategies: ReadonlyArray<Strategy>;
  readonly timeline: Timeline;
  readonly website?: Maybe<Scalars['String']['output']>;
};


export type RegionPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RunnerConnection = {
  readonly __typename?: 'RunnerConnection';
  readonly edges: ReadonlyArray<RunnerEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RunnerEdge = {
  readonly __typename?: 'RunnerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organisation;
  readonly practiceCount: Scalars['Int']['output'];
};

export type ScalingAssumption =
  | 'FIXED'
  | 'LINEAR';

export type SearchReason = {
  readonly __typename?: 'SearchReason';
  readonly kind: SearchReasonKind;
  readonly text: Scalars['String']['output'];
};

export type SearchReasonKind =
  | 'FILTER'
  | 'PLACE'
  | 'TEXT'
  | 'TWIN';

export type SearchSuggestions = {
  readonly __typename?: 'SearchSuggestions';
  readonly municipalities: ReadonlyArray<Municipality>;
  readonly organisations: ReadonlyArray<Organisation>;
  readonly words: ReadonlyArray<WordSuggestion>;
};

export type Source = {
  readonly __typename?: 'Source';
  readonly checkedAt?: Maybe<Scalars['String']['output']>;
  readonly completeness: SourceCompleteness;
  readonly document?: Maybe<Scalars['String']['output']>;
  readonly host?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly publishedAt?: Maybe<Scalars['String']['output']>;
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type SourceCompleteness =
  | 'COMPLETE'
  | 'DOCUMENT'
  | 'PARTIAL'
  | 'TITLE_ONLY';

export type SpellingSuggestion = {
  readonly __typename?: 'SpellingSuggestion';
  readonly count: Scalars['Int']['output'];
  readonly query: Scalars['String']['output'];
};

export type Statistics = {
  readonly __typename?: 'Statistics';
  readonly municipalitiesWithPractices: Scalars['Int']['output'];
  readonly practices: Scalars['Int']['output'];
  readonly strategies: Scalars['Int']['output'];
};

export type Strategy = Node & {
  readonly __typename?: 'Strategy';
  readonly decision?: Maybe<Decision>;
  readonly goals: ReadonlyArray<GoalLink>;
  readonly history: ReadonlyArray<HistoryEntry>;
  readonly id: Scalars['ID']['output'];
  readonly organisation: Organisation;
  readonly passages: ReadonlyArray<Passage>;
  readonly phase: StrategyPhase;
  readonly practices: PracticeConnection;
  readonly principlesNote?: Maybe<Scalars['String']['output']>;
  readonly rank: StrategyRank;
  readonly signers: ReadonlyArray<Scalars['String']['output']>;
  readonly slug: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Source>;
  readonly statesAgenda2030: Scalars['Boolean']['output'];
  readonly statusNote?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly type: Concept;
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  readonly validTo?: Maybe<Scalars['String']['output']>;
};


export type StrategyPassagesArgs = {
  questions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type StrategyPracticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StrategyFilter = {
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly counties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly municipalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly organisations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly phases?: InputMaybe<ReadonlyArray<StrategyPhase>>;
  readonly questions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly yearFrom?: InputMaybe<Scalars['Int']['input']>;
  readonly yearTo?: InputMaybe<Scalars['Int']['input']>;
};

export type StrategyPhase =
  | 'ENDED'
  | 'IN_FORCE'
  | 'PROPOSED'
  | 'UNKNOWN';

export type StrategyRank =
  | 'ACTION'
  | 'AGREEMENT'
  | 'BASIS'
  | 'DECISION'
  | 'DIRECTION'
  | 'RULE'
  | 'VALUE';

export type StrategySearchConnection = {
  readonly __typename?: 'StrategySearchConnection';
  readonly edges: ReadonlyArray<StrategySearchEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly interpretedAs: Scalars['String']['output'];
  readonly pageInfo: PageInfo;
  readonly recognised: ReadonlyArray<RecognisedTerm>;
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  readonly totalCount: Scalars['Int']['output'];
};

export type StrategySearchEdge = {
  readonly __typename?: 'StrategySearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly highlights: ReadonlyArray<Highlight>;
  readonly node: Strategy;
  readonly reasons: ReadonlyArray<SearchReason>;
  readonly score: Scalars['Float']['output'];
};

export type StrategySort =
  | 'NEWEST'
  | 'ORGANISATION'
  | 'RELEVANCE'
  | 'TITLE';

export type Target = Node & {
  readonly __typename?: 'Target';
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly iri: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameUnchecked: Scalars['Boolean']['output'];
  readonly oftenRelevant: Scalars['Boolean']['output'];
};

export type Timeline = {
  readonly __typename?: 'Timeline';
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  readonly groups: ReadonlyArray<TimelineGroup>;
  readonly id: Scalars['ID']['output'];
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
};


export type TimelineGroupsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type TimelineGroup = {
  readonly __typename?: 'TimelineGroup';
  readonly basis?: Maybe<Basis>;
  readonly count: Scalars['Int']['output'];
  readonly dated: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: TimelineKind;
  readonly spans: TimelineSpanConnection;
};


export type TimelineGroupSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
};

export type TimelineKind =
  | 'PARTNERSHIP'
  | 'PRACTICE'
  | 'STRATEGY';

export type TimelineSpan = {
  readonly __typename?: 'TimelineSpan';
  readonly end?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly practice?: Maybe<Practice>;
  readonly standing: TimelineStanding;
  readonly start?: Maybe<Scalars['String']['output']>;
  readonly strategy?: Maybe<Strategy>;
};

export type TimelineSpanConnection = {
  readonly __typename?: 'TimelineSpanConnection';
  readonly edges: ReadonlyArray<TimelineSpanEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TimelineSpanEdge = {
  readonly __typename?: 'TimelineSpanEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TimelineSpan;
};

export type TimelineStanding =
  | 'ENDED'
  | 'ONGOING'
  | 'PLANNED'
  | 'UNKNOWN';

export type Twin = {
  readonly __typename?: 'Twin';
  readonly alike: ReadonlyArray<TwinIndicator>;
  readonly compared: ReadonlyArray<TwinIndicator>;
  readonly different: ReadonlyArray<TwinIndicator>;
  readonly distance: Scalars['Float']['output'];
  readonly explanation: Scalars['String']['output'];
  readonly kilometres: Scalars['Int']['output'];
  readonly municipality: Municipality;
  readonly pinned: Scalars['Boolean']['output'];
  readonly rank: Scalars['Int']['output'];
};

export type TwinChoice = {
  readonly by?: InputMaybe<NearBy>;
  readonly dropped?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly indicators?: InputMaybe<ReadonlyArray<IndicatorWeight>>;
  readonly pinned?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type TwinIndicator = {
  readonly __typename?: 'TwinIndicator';
  readonly difference: Scalars['Float']['output'];
  readonly indicator: Indicator;
  readonly mine: Scalars['Float']['output'];
  readonly theirs: Scalars['Float']['output'];
  readonly weight: Scalars['Float']['output'];
};

export type TwinPractice = {
  readonly __typename?: 'TwinPractice';
  readonly practice: Practice;
  readonly reason: Scalars['String']['output'];
  readonly twin: Twin;
};

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly id: Scalars['ID']['output'];
};

export type VocabularyScheme =
  | 'CONTRIBUTION'
  | 'DOCUMENT_TYPE'
  | 'ENDED_REASON'
  | 'EVERYDAY_WORD'
  | 'FORM'
  | 'FORM_GROUP'
  | 'ORGANISING_GROUP'
  | 'POLICY_AREA'
  | 'PRACTICE_STATUS'
  | 'PRINCIPLE'
  | 'QUESTION'
  | 'RELATED_WORD'
  | 'SELF_ASSESSMENT'
  | 'SYNONYM'
  | 'TARGET_GROUP';

export type WordSuggestion = {
  readonly __typename?: 'WordSuggestion';
  readonly count: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ConceptRecord )
    | ( GoalRecord )
    | ( MunicipalityRecord )
    | ( NetworkRecord )
    | ( OtherOrganisationRecord )
    | ( PracticeRecord )
    | ( RegionRecord )
    | ( StrategyRecord )
    | ( TargetRecord )
  ;
  Organisation:
    | ( MunicipalityRecord )
    | ( OtherOrganisationRecord )
    | ( RegionRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Assessment: ResolverTypeWrapper<AssessmentRecord>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeOperation: ChangeOperation;
  ComparisonCell: ResolverTypeWrapper<ComparisonCell>;
  ComparisonField: ComparisonField;
  ComparisonRow: ResolverTypeWrapper<ComparisonRow>;
  Concept: ResolverTypeWrapper<ConceptRecord>;
  Confirmation: Confirmation;
  Cost: ResolverTypeWrapper<Cost>;
  County: ResolverTypeWrapper<County>;
  Decision: ResolverTypeWrapper<DecisionRecord>;
  DecisionOutcome: DecisionOutcome;
  Facet: ResolverTypeWrapper<Facet>;
  FacetBucket: ResolverTypeWrapper<FacetBucket>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Goal: ResolverTypeWrapper<GoalRecord>;
  GoalLink: ResolverTypeWrapper<GoalLinkRecord>;
  GraphEdge: ResolverTypeWrapper<EdgeRecord>;
  GraphNode: ResolverTypeWrapper<NodeReference>;
  GraphNodeKind: GraphNodeKind;
  GraphPath: ResolverTypeWrapper<PathRecord>;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightPart: ResolverTypeWrapper<HighlightPart>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueRecord>;
  IndicatorWeight: IndicatorWeight;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  LocalPartner: ResolverTypeWrapper<LocalPartnerRecord>;
  Location: ResolverTypeWrapper<Location>;
  MappingStatement: ResolverTypeWrapper<MappingStatementRecord>;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  MembershipStatus: MembershipStatus;
  Municipality: ResolverTypeWrapper<MunicipalityRecord>;
  MunicipalityCount: ResolverTypeWrapper<MunicipalityCountRecord>;
  MunicipalityGroup: ResolverTypeWrapper<MunicipalityGroup>;
  NearBy: NearBy;
  NeighbourConnection: ResolverTypeWrapper<NeighbourPage>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourEdgeRecord>;
  NeighbourGroup: ResolverTypeWrapper<NeighbourGroupRecord>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRecord>;
  Network: ResolverTypeWrapper<NetworkRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  OrganisationConnection: ResolverTypeWrapper<IdPage>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationKind: OrganisationKind;
  OtherOrganisation: ResolverTypeWrapper<OtherOrganisationRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerRecord>;
  Partnership: ResolverTypeWrapper<PartnershipRecord>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  Practice: ResolverTypeWrapper<PracticeRecord>;
  PracticeComparison: ResolverTypeWrapper<PracticeComparisonRecord>;
  PracticeConnection: ResolverTypeWrapper<IdPage>;
  PracticeEdge: ResolverTypeWrapper<Omit<PracticeEdge, 'node'> & { node: ResolversTypes['Practice'] }>;
  PracticeFact: ResolverTypeWrapper<PracticeFact>;
  PracticeFilter: PracticeFilter;
  PracticeMapping: ResolverTypeWrapper<PracticeMappingRecord>;
  PracticeSearchConnection: ResolverTypeWrapper<PracticeSearchPage>;
  PracticeSearchEdge: ResolverTypeWrapper<PracticeSearchEdgeRecord>;
  PracticeSort: PracticeSort;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecognisedTerm: ResolverTypeWrapper<RecognisedTerm>;
  Region: ResolverTypeWrapper<RegionRecord>;
  RunnerConnection: ResolverTypeWrapper<RunnerPage>;
  RunnerEdge: ResolverTypeWrapper<Omit<RunnerEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  ScalingAssumption: ScalingAssumption;
  SearchReason: ResolverTypeWrapper<SearchReason>;
  SearchReasonKind: SearchReasonKind;
  SearchSuggestions: ResolverTypeWrapper<SearchSuggestionsRecord>;
  Source: ResolverTypeWrapper<Source>;
  SourceCompleteness: SourceCompleteness;
  SpellingSuggestion: ResolverTypeWrapper<SpellingSuggestion>;
  Statistics: ResolverTypeWrapper<Statistics>;
  Strategy: ResolverTypeWrapper<StrategyRecord>;
  StrategyFilter: StrategyFilter;
  StrategyPhase: StrategyPhase;
  StrategyRank: StrategyRank;
  StrategySearchConnection: ResolverTypeWrapper<StrategySearchPage>;
  StrategySearchEdge: ResolverTypeWrapper<StrategySearchEdgeRecord>;
  StrategySort: StrategySort;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Target: ResolverTypeWrapper<TargetRecord>;
  Timeline: ResolverTypeWrapper<TimelineRecord>;
  TimelineGroup: ResolverTypeWrapper<TimelineGroupRecord>;
  TimelineKind: TimelineKind;
  TimelineSpan: ResolverTypeWrapper<SpanRecord>;
  TimelineSpanConnection: ResolverTypeWrapper<SpanPage>;
  TimelineSpanEdge: ResolverTypeWrapper<Omit<TimelineSpanEdge, 'node'> & { node: ResolversTypes['TimelineSpan'] }>;
  TimelineStanding: TimelineStanding;
  Twin: ResolverTypeWrapper<TwinRecord>;
  TwinChoice: TwinChoice;
  TwinIndicator: ResolverTypeWrapper<TwinIndicatorRecord>;
  TwinPractice: ResolverTypeWrapper<TwinPracticeRecord>;
  Viewer: ResolverTypeWrapper<Viewer>;
  VocabularyScheme: VocabularyScheme;
  WordSuggestion: ResolverTypeWrapper<WordSuggestion>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Assessment: AssessmentRecord;
  Boolean: Scalars['Boolean']['output'];
  ComparisonCell: ComparisonCell;
  ComparisonRow: ComparisonRow;
  Concept: ConceptRecord;
  Cost: Cost;
  County: County;
  Decision: DecisionRecord;
  Facet: Facet;
  FacetBucket: FacetBucket;
  Float: Scalars['Float']['output'];
  Goal: GoalRecord;
  GoalLink: GoalLinkRecord;
  GraphEdge: EdgeRecord;
  GraphNode: NodeReference;
  GraphPath: PathRecord;
  Highlight: Highlight;
  HighlightPart: HighlightPart;
  HistoryEntry: HistoryEntry;
  ID: Scalars['ID']['output'];
  Indicator: IndicatorRecord;
  IndicatorValue: IndicatorValueRecord;
  IndicatorWeight: IndicatorWeight;
  Int: Scalars['Int']['output'];
  LocalPartner: LocalPartnerRecord;
  Location: Location;
  MappingStatement: MappingStatementRecord;
  Membership: MembershipRecord;
  Municipality: MunicipalityRecord;
  MunicipalityCount: MunicipalityCountRecord;
  MunicipalityGroup: MunicipalityGroup;
  NeighbourConnection: NeighbourPage;
  NeighbourEdge: NeighbourEdgeRecord;
  NeighbourGroup: NeighbourGroupRecord;
  Neighbourhood: NeighbourhoodRecord;
  Network: NetworkRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: OrganisationRecord;
  OrganisationConnection: IdPage;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OtherOrganisation: OtherOrganisationRecord;
  PageInfo: PageInfo;
  Partner: PartnerRecord;
  Partnership: PartnershipRecord;
  Passage: PassageRecord;
  Practice: PracticeRecord;
  PracticeComparison: PracticeComparisonRecord;
  PracticeConnection: IdPage;
  PracticeEdge: Omit<PracticeEdge, 'node'> & { node: ResolversParentTypes['Practice'] };
  PracticeFact: PracticeFact;
  PracticeFilter: PracticeFilter;
  PracticeMapping: PracticeMappingRecord;
  PracticeSearchConnection: PracticeSearchPage;
  PracticeSearchEdge: PracticeSearchEdgeRecord;
  Query: Record<PropertyKey, never>;
  RecognisedTerm: RecognisedTerm;
  Region: RegionRecord;
  RunnerConnection: RunnerPage;
  RunnerEdge: Omit<RunnerEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  SearchReason: SearchReason;
  SearchSuggestions: SearchSuggestionsRecord;
  Source: Source;
  SpellingSuggestion: SpellingSuggestion;
  Statistics: Statistics;
  Strategy: StrategyRecord;
  StrategyFilter: StrategyFilter;
  StrategySearchConnection: StrategySearchPage;
  StrategySearchEdge: StrategySearchEdgeRecord;
  String: Scalars['String']['output'];
  Target: TargetRecord;
  Timeline: TimelineRecord;
  TimelineGroup: TimelineGroupRecord;
  TimelineSpan: SpanRecord;
  TimelineSpanConnection: SpanPage;
  TimelineSpanEdge: Omit<TimelineSpanEdge, 'node'> & { node: ResolversParentTypes['TimelineSpan'] };
  Twin: TwinRecord;
  TwinChoice: TwinChoice;
  TwinIndicator: TwinIndicatorRecord;
  TwinPractice: TwinPracticeRecord;
  Viewer: Viewer;
  WordSuggestion: WordSuggestion;
};

export type AssessmentResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  figure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ComparisonField'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConceptLabelArgs>>;
  practiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<ConceptPracticesArgs, 'first'>>;
  runners?: Resolver<ResolversTypes['RunnerConnection'], ParentType, ContextType, RequireFields<ConceptRunnersArgs, 'first'>>;
  scheme?: Resolver<ResolversTypes['VocabularyScheme'], ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['Strategy']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perInhabitant?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preparedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['FacetBucket']>, ParentType, ContextType, Partial<FacetBucketsArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetBucketResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoalResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<GoalPracticeCountArgs>>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<GoalPracticesArgs, 'basis' | 'first'>>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['Strategy']>, ParentType, ContextType, RequireFields<GoalStrategiesArgs, 'basis'>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalLinkResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GoalLink'] = ResolversParentTypes['GoalLink']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphNodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['HighlightPart']>, ParentType, ContextType>;
};

export type HighlightPartResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['HighlightPart'] = ResolversParentTypes['HighlightPart']> = {
  matched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ChangeOperation'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distribution?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logarithmic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedForLikeness?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalPartnerResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LocalPartner'] = ResolversParentTypes['LocalPartner']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  practices?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MappingStatementResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MappingStatement'] = ResolversParentTypes['MappingStatement']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['GoalLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['MunicipalityGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  mappingStatements?: Resolver<ReadonlyArray<ResolversTypes['MappingStatement']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newFromTwins?: Resolver<ReadonlyArray<ResolversTypes['TwinPractice']>, ParentType, ContextType, RequireFields<MunicipalityNewFromTwinsArgs, 'first'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['LocalPartner']>, ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<MunicipalityPracticesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['Strategy']>, ParentType, ContextType>;
  strategyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
  twins?: Resolver<ReadonlyArray<ResolversTypes['Twin']>, ParentType, ContextType, RequireFields<MunicipalityTwinsArgs, 'first'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MunicipalityCount'] = ResolversParentTypes['MunicipalityCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTwin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likenessRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityGroupResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MunicipalityGroup'] = ResolversParentTypes['MunicipalityGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type NeighbourGroupResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['NeighbourGroup'] = ResolversParentTypes['NeighbourGroup']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphNodeKind'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<NeighbourGroupNeighboursArgs, 'first'>>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  centre?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, Partial<NeighbourhoodGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['NeighbourGroup']>, ParentType, ContextType, RequireFields<NeighbourhoodSharedWithArgs, 'id'>>;
};

export type NetworkResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  activeFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  feeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Concept' | 'Goal' | 'Municipality' | 'Network' | 'OtherOrganisation' | 'Practice' | 'Region' | 'Strategy' | 'Target', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Municipality' | 'OtherOrganisation' | 'Region', ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OtherOrganisationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OtherOrganisation'] = ResolversParentTypes['OtherOrganisation']> = {
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<OtherOrganisationPracticesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['Strategy']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  contributions?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['GoalLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statesAgenda2030?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  adaptations?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType>;
  adaptedFrom?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  adaptedFromNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmation?: Resolver<ResolversTypes['Confirmation'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Cost']>, ParentType, ContextType>;
  costNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['PracticeFact']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['GoalLink']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  likeness?: Resolver<Maybe<ResolversTypes['Twin']>, ParentType, ContextType, RequireFields<PracticeLikenessArgs, 'to'>>;
  mappings?: Resolver<ReadonlyArray<ResolversTypes['PracticeMapping']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similar?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType, RequireFields<PracticeSimilarArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  staffFte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  staffNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statesAgenda2030?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  targetGroups?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeComparisonResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PracticeComparison'] = ResolversParentTypes['PracticeComparison']> = {
  assumption?: Resolver<ResolversTypes['ScalingAssumption'], ParentType, ContextType>;
  assumptionText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forMunicipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  practices?: Resolver<ReadonlyArray<ResolversTypes['Practice']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
};

export type PracticeConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PracticeConnection'] = ResolversParentTypes['PracticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PracticeEdge'] = ResolversParentTypes['PracticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
};

export type PracticeFactResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PracticeFact'] = ResolversParentTypes['PracticeFact']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PracticeMappingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PracticeMapping'] = ResolversParentTypes['PracticeMapping']> = {
  asWritten?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeSearchConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PracticeSearchConnection'] = ResolversParentTypes['PracticeSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeSearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  interpretedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipalityCounts?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  recognised?: Resolver<ReadonlyArray<ResolversTypes['RecognisedTerm']>, ParentType, ContextType>;
  spellings?: Resolver<ReadonlyArray<ResolversTypes['SpellingSuggestion']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twinCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PracticeSearchEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PracticeSearchEdge'] = ResolversParentTypes['PracticeSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  isTwin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likenessRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SearchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  comparePractices?: Resolver<ResolversTypes['PracticeComparison'], ParentType, ContextType, RequireFields<QueryComparePracticesArgs, 'assumption' | 'slugs'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'key' | 'scheme'>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<QueryGoalArgs, 'number'>>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  graphNodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType, RequireFields<QueryGraphNodesArgs, 'ids'>>;
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'first' | 'id'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'slug'>>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Network']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'slug'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  path?: Resolver<Maybe<ResolversTypes['GraphPath']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType, RequireFields<QueryPracticeArgs, 'slug'>>;
  practices?: Resolver<ResolversTypes['PracticeSearchConnection'], ParentType, ContextType, RequireFields<QueryPracticesArgs, 'first' | 'sort'>>;
  searchSuggestions?: Resolver<ResolversTypes['SearchSuggestions'], ParentType, ContextType, RequireFields<QuerySearchSuggestionsArgs, 'first' | 'prefix'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['StrategySearchConnection'], ParentType, ContextType, RequireFields<QueryStrategiesArgs, 'first' | 'sort'>>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType, RequireFields<QueryStrategyArgs, 'slug'>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'first' | 'query'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  vocabulary?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryVocabularyArgs, 'scheme'>>;
};

export type RecognisedTermResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RecognisedTerm'] = ResolversParentTypes['RecognisedTerm']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queryWithout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<RegionPracticesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['Strategy']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunnerConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RunnerConnection'] = ResolversParentTypes['RunnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunnerEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RunnerEdge'] = ResolversParentTypes['RunnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  practiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchReasonResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SearchReason'] = ResolversParentTypes['SearchReason']> = {
  kind?: Resolver<ResolversTypes['SearchReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchSuggestionsResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SearchSuggestions'] = ResolversParentTypes['SearchSuggestions']> = {
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['WordSuggestion']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['SourceCompleteness'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpellingSuggestionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SpellingSuggestion'] = ResolversParentTypes['SpellingSuggestion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  municipalitiesWithPractices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['GoalLink']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, Partial<StrategyPassagesArgs>>;
  phase?: Resolver<ResolversTypes['StrategyPhase'], ParentType, ContextType>;
  practices?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<StrategyPracticesArgs, 'first'>>;
  principlesNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StrategyRank'], ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statesAgenda2030?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategySearchConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['StrategySearchConnection'] = ResolversParentTypes['StrategySearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StrategySearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  interpretedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  recognised?: Resolver<ReadonlyArray<ResolversTypes['RecognisedTerm']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategySearchEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['StrategySearchEdge'] = ResolversParentTypes['StrategySearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SearchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUnchecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  oftenRelevant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['TimelineGroup']>, ParentType, ContextType, Partial<TimelineGroupsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelineGroupResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TimelineGroup'] = ResolversParentTypes['TimelineGroup']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  spans?: Resolver<ResolversTypes['TimelineSpanConnection'], ParentType, ContextType, RequireFields<TimelineGroupSpansArgs, 'first'>>;
};

export type TimelineSpanResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TimelineSpan'] = ResolversParentTypes['TimelineSpan']> = {
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['TimelineStanding'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
};

export type TimelineSpanConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TimelineSpanConnection'] = ResolversParentTypes['TimelineSpanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineSpanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineSpanEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TimelineSpanEdge'] = ResolversParentTypes['TimelineSpanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineSpan'], ParentType, ContextType>;
};

export type TwinResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Twin'] = ResolversParentTypes['Twin']> = {
  alike?: Resolver<ReadonlyArray<ResolversTypes['TwinIndicator']>, ParentType, ContextType>;
  compared?: Resolver<ReadonlyArray<ResolversTypes['TwinIndicator']>, ParentType, ContextType>;
  different?: Resolver<ReadonlyArray<ResolversTypes['TwinIndicator']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kilometres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwinIndicatorResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TwinIndicator'] = ResolversParentTypes['TwinIndicator']> = {
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TwinPracticeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TwinPractice'] = ResolversParentTypes['TwinPractice']> = {
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  twin?: Resolver<ResolversTypes['Twin'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WordSuggestionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WordSuggestion'] = ResolversParentTypes['WordSuggestion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = HubContext> = {
  Assessment?: AssessmentResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalLink?: GoalLinkResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightPart?: HighlightPartResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  LocalPartner?: LocalPartnerResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MappingStatement?: MappingStatementResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityCount?: MunicipalityCountResolvers<ContextType>;
  MunicipalityGroup?: MunicipalityGroupResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  NeighbourGroup?: NeighbourGroupResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OtherOrganisation?: OtherOrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PracticeComparison?: PracticeComparisonResolvers<ContextType>;
  PracticeConnection?: PracticeConnectionResolvers<ContextType>;
  PracticeEdge?: PracticeEdgeResolvers<ContextType>;
  PracticeFact?: PracticeFactResolvers<ContextType>;
  PracticeMapping?: PracticeMappingResolvers<ContextType>;
  PracticeSearchConnection?: PracticeSearchConnectionResolvers<ContextType>;
  PracticeSearchEdge?: PracticeSearchEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecognisedTerm?: RecognisedTermResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RunnerConnection?: RunnerConnectionResolvers<ContextType>;
  RunnerEdge?: RunnerEdgeResolvers<ContextType>;
  SearchReason?: SearchReasonResolvers<ContextType>;
  SearchSuggestions?: SearchSuggestionsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SpellingSuggestion?: SpellingSuggestionResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  StrategySearchConnection?: StrategySearchConnectionResolvers<ContextType>;
  StrategySearchEdge?: StrategySearchEdgeResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineGroup?: TimelineGroupResolvers<ContextType>;
  TimelineSpan?: TimelineSpanResolvers<ContextType>;
  TimelineSpanConnection?: TimelineSpanConnectionResolvers<ContextType>;
  TimelineSpanEdge?: TimelineSpanEdgeResolvers<ContextType>;
  Twin?: TwinResolvers<ContextType>;
  TwinIndicator?: TwinIndicatorResolvers<ContextType>;
  TwinPractice?: TwinPracticeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WordSuggestion?: WordSuggestionResolvers<ContextType>;
};

