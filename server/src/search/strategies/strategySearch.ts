/**
 * What the strategy read model is fed and answers. Knows neither GraphQL, Express nor the graph.
 */
import type { Language } from '../../errors.ts'
import type { Facet, FacetLabel } from '../facets/Facet.ts'
import type { SearchReason } from '../wording/SearchReason.ts'
import type { SearchWords } from '../query/searchWords.ts'
import type { MarkedPart } from '../wording/markText.ts'

/** One strategy as the read model needs it. Keys are those of the vocabularies; text is as stored. */
export interface StrategyDocument {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly summary: string | null
  /** Areas and principles as the source lists them, and local document names. */
  readonly note: string | null
  readonly organisationId: string
  readonly organisationName: string
  /** Code of the municipality that adopted it; null for regions and national bodies. */
  readonly municipalityCode: string | null
  readonly countyCode: string | null
  /** Key of the scheme document-type. */
  readonly type: string | null
  /** Keys of the scheme policy-area, of the strategy and of its passages. */
  readonly areas: readonly string[]
  /** PROPOSED, IN_FORCE, ENDED or UNKNOWN. */
  readonly phase: string | null
  readonly passages: readonly StrategyPassageText[]
  /** Organisations that signed, as written. */
  readonly signers: readonly string[]
  readonly registrationNumbers: readonly string[]
  /** The first year it is valid, else the year of the decision. */
  readonly year: number | null
  /** ISO date of the decision, as precise as the source gives it, or null. */
  readonly decidedOn: string | null
}

/** What one passage says, and the key of the question (scheme question) that it answers. */
export interface StrategyPassageText {
  readonly id: string
  readonly question: string | null
  readonly text: string
}

/** Values of one facet are alternatives; facets are combined. Unknown values are refused by name. */
export interface StrategyFilter {
  readonly types?: readonly string[]
  readonly municipalities?: readonly string[]
  readonly counties?: readonly string[]
  /** Ids of organisations that adopted the strategy. */
  readonly organisations?: readonly string[]
  /** Questions that the strategy answers. */
  readonly questions?: readonly string[]
  readonly areas?: readonly string[]
  readonly phases?: readonly string[]
  /** Valid from, or decided, this year or later. */
  readonly yearFrom?: number
  /** Valid from, or decided, this year or earlier. */
  readonly yearTo?: number
}

/** The facets with named values. Organisations are not listed here: they come from the documents themselves. */
export type StrategyVocabularyFacet =
  'types' | 'municipalities' | 'counties' | 'questions' | 'areas' | 'phases'

/** What the strategy read model needs to know besides the strategies. */
export interface StrategySearchContext {
  readonly labels: Readonly<Record<StrategyVocabularyFacet, readonly FacetLabel[]>>
  readonly words: SearchWords
}

export type StrategySort = 'RELEVANCE' | 'NEWEST' | 'TITLE' | 'ORGANISATION'

export interface StrategySearchRequest {
  readonly query: string
  readonly filter: StrategyFilter
  readonly sort: StrategySort
  readonly offset: number
  readonly limit: number
  readonly language: Language
}

/** One field of a hit cut into parts; the matched ones are marked. */
export interface StrategyHighlight {
  readonly field: 'title' | 'summary' | 'passages' | 'organisation' | 'concepts'
  /** The passage that the parts come from; null for the other fields. */
  readonly passageId: string | null
  readonly parts: readonly MarkedPart[]
}

export interface StrategyHit {
  readonly id: string
  readonly score: number
  readonly reasons: readonly SearchReason[]
  readonly highlights: readonly StrategyHighlight[]
}

export interface StrategySearchResult {
  readonly totalCount: number
  readonly hits: readonly StrategyHit[]
  readonly facets: readonly Facet[]
  /** The question as understood, as one readable sentence. */
  readonly interpretedAs: string
  /** Spellings that would give hits, best first, with their counts. */
  readonly suggestions: readonly { readonly query: string; readonly count: number }[]
}
