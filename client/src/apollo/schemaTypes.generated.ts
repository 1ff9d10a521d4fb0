export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type Basis =
  | 'STATED'
  | 'SUGGESTED';

export type ChangeOperation =
  | 'CREATED'
  | 'DELETED'
  | 'UPDATED';

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

export type Confirmation =
  | 'ASSOCIATION'
  | 'BODY'
  | 'BOTH'
  | 'DISPUTED'
  | 'NONE';

export type DecisionOutcome =
  | 'DECIDED'
  | 'PROPOSED'
  | 'UNKNOWN';

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

export type IndicatorWeight = {
  readonly indicator: Scalars['String']['input'];
  readonly weight?: InputMaybe<Scalars['Float']['input']>;
};

export type Language =
  | 'EN'
  | 'SV';

export type MembershipStatus =
  | 'ACTIVE'
  | 'DECIDED'
  | 'ENDED'
  | 'PROPOSED';

export type NearBy =
  | 'COUNTY'
  | 'DISTANCE'
  | 'GROUP'
  | 'SIZE'
  | 'TWINS';

export type OrganisationKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'MUNICIPALITY'
  | 'OTHER'
  | 'PUBLIC_BODY'
  | 'REGION';

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

export type PracticeSort =
  | 'COST'
  | 'MUNICIPALITY'
  | 'NEWEST'
  | 'RELEVANCE'
  | 'START_YEAR'
  | 'TITLE';

export type ScalingAssumption =
  | 'FIXED'
  | 'LINEAR';

export type SearchReasonKind =
  | 'FILTER'
  | 'PLACE'
  | 'TEXT'
  | 'TWIN';

export type SourceCompleteness =
  | 'COMPLETE'
  | 'DOCUMENT'
  | 'PARTIAL'
  | 'TITLE_ONLY';

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

export type StrategySort =
  | 'NEWEST'
  | 'ORGANISATION'
  | 'RELEVANCE'
  | 'TITLE';

export type TimelineKind =
  | 'PARTNERSHIP'
  | 'PRACTICE'
  | 'STRATEGY';

export type TimelineStanding =
  | 'ENDED'
  | 'ONGOING'
  | 'PLANNED'
  | 'UNKNOWN';

export type TwinChoice = {
  readonly by?: InputMaybe<NearBy>;
  readonly dropped?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly indicators?: InputMaybe<ReadonlyArray<IndicatorWeight>>;
  readonly pinned?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
