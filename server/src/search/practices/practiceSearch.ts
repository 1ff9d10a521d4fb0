/**
 * What the search read model answers, in its own words. Knows neither GraphQL, Express nor the graph.
 */
import type { Language } from '../../errors.ts'
import type { Facet, FacetLabel } from '../facets/Facet.ts'
import type { IndicatorValues } from '../nearness/IndicatorValues.ts'
import type { NearGroup, Place } from '../nearness/Nearness.ts'
import type { TwinChoice } from '../nearness/TwinChoice.ts'
import type { SearchWords } from '../query/searchWords.ts'
import type { MarkedPart } from '../wording/markText.ts'
import type { SearchReason } from '../wording/SearchReason.ts'

/** One practice as the read model needs it. Keys are those of the vocabularies; text is as stored. */
export interface PracticeDocument {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly need: string | null
  readonly method: string | null
  readonly results: string | null
  readonly lessons: string | null
  readonly conditions: string | null
  readonly costNote: string | null
  readonly organisationId: string
  readonly organisationName: string
  /** Code of the municipality that runs it; null for regions and national bodies. */
  readonly municipalityCode: string | null
  readonly countyCode: string | null
  readonly municipalityGroup: string | null
  readonly form: string | null
  readonly status: string | null
  readonly areas: readonly string[]
  readonly targetGroups: readonly string[]
  readonly goalsStated: readonly number[]
  readonly goalsSuggested: readonly number[]
  readonly partners: readonly {
    readonly id: string
    readonly name: string
    readonly contributions: readonly string[]
  }[]
  readonly registrationNumbers: readonly string[]
  readonly startYear: number | null
  readonly endYear: number | null
  readonly cost: number | null
  readonly staffFte: number | null
  readonly completeness: number
  /** ISO date as precise as the source gives it, or null. */
  readonly sourceDate: string | null
}

/** The facets with named values. Organisations are not listed here: they come from the documents themselves. */
export type PracticeVocabularyFacet =
  | 'forms'
  | 'areas'
  | 'targetGroups'
  | 'goals'
  | 'municipalities'
  | 'counties'
  | 'municipalityGroups'
  | 'statuses'
  | 'contributions'

/** What the practice read model needs to know besides the practices. */
export interface PracticeSearchContext {
  /** Every value that a facet may take; a value that is not among them is unknown. Goals have their number as value. */
  readonly labels: Readonly<Record<PracticeVocabularyFacet, readonly FacetLabel[]>>
  /** The measures that likeness may be counted on; at least those of DEFAULT_INDICATORS. */
  readonly indicators: readonly IndicatorValues[]
  /** Every municipality with where it lies and what it belongs to. */
  readonly places: readonly Place[]
  readonly words: SearchWords
}

/** Values of one facet are alternatives; facets are combined. Unknown values are refused by name. */
export interface PracticeFilter {
  readonly forms?: readonly string[]
  readonly areas?: readonly string[]
  readonly targetGroups?: readonly string[]
  readonly goals?: readonly number[]
  readonly municipalities?: readonly string[]
  readonly counties?: readonly string[]
  readonly municipalityGroups?: readonly string[]
  readonly statuses?: readonly string[]
  readonly contributions?: readonly string[]
  readonly organisations?: readonly string[]
  readonly startedFrom?: number
  readonly startedTo?: number
  readonly costTo?: number
  readonly staffTo?: number
  readonly hasResults?: boolean
  readonly hasLessons?: boolean
  readonly hasCost?: boolean
  readonly hasStaff?: boolean
  /** Only the municipalities that count as near; needs `near`. */
  readonly twinsOnly?: boolean
}

export type PracticeSort = 'RELEVANCE' | 'NEWEST' | 'TITLE' | 'MUNICIPALITY' | 'START_YEAR' | 'COST'

export interface PracticeSearchRequest {
  readonly query: string
  readonly filter: PracticeFilter
  /** Municipality code; results from those near it come first and every hit says why. */
  readonly near: string | null
  /** What makes municipalities near; the twenty most alike by the default measures when absent. Needs `near`. */
  readonly choice?: TwinChoice
  readonly sort: PracticeSort
  readonly offset: number
  readonly limit: number
  readonly language: Language
}

/** What decides which practices a search finds, and in which order. */
export type PracticeIdRequest = Omit<PracticeSearchRequest, 'offset' | 'limit' | 'language'>

/** One field of a hit cut into parts; the matched ones are marked. */
export interface Highlight {
  readonly field:
    'title' | 'need' | 'method' | 'results' | 'lessons' | 'conditions' | 'organisation' | 'concepts'
  readonly parts: readonly MarkedPart[]
}

export interface PracticeHit {
  readonly id: string
  readonly score: number
  readonly reasons: readonly SearchReason[]
  readonly highlights: readonly Highlight[]
  /** Place in the order of nearness, from 1; null without `near`, for the municipality itself, dropped ones and other bodies. */
  readonly likenessRank: number | null
  readonly group: NearGroup
}

export interface PracticeSearchResult {
  readonly totalCount: number
  /** Hits per code of the municipality that runs them, every filter applied; municipalities without hits are left out. */
  readonly municipalityCounts: ReadonlyMap<string, number>
  /** Places in the order of nearness, from 1, per code; null without `near`. */
  readonly likenessRanks: ReadonlyMap<string, { readonly rank: number; readonly counted: boolean }> | null
  /** How many of them come from municipalities that count as near; null without `near`. */
  readonly twinCount: number | null
  readonly hits: readonly PracticeHit[]
  readonly facets: readonly Facet[]
  /** The question as understood, as one readable sentence. */
  readonly interpretedAs: string
  /** Spellings that would give hits, best first, with their counts. */
  readonly suggestions: readonly { readonly query: string; readonly count: number }[]
}

/** What typing ahead offers, each group best first. */
export interface SearchSuggestions {
  /** Words of the practices, with the number of hits that each would give. */
  readonly words: readonly { readonly text: string; readonly count: number }[]
  /** Municipalities by name, with the number of practices they run. */
  readonly municipalities: readonly { readonly code: string; readonly name: string; readonly count: number }[]
  /** Organisations by name, with the number of practices they run or are partners in. */
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}
