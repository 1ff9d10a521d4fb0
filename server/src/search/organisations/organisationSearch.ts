/**
 * What the organisation name index is fed and answers. Knows neither GraphQL, Express nor the graph.
 */
import type { Language } from '../../errors.ts'
import type { MarkedPart } from '../wording/markText.ts'

/** One organisation as the name index needs it. */
export interface OrganisationDocument {
  readonly id: string
  readonly slug: string
  /** The name in everyday use, such as Alingsås. */
  readonly name: string
  /** The formal name, such as Alingsås kommun, or null. */
  readonly fullName: string | null
  /** MUNICIPALITY, REGION, ASSOCIATION, PUBLIC_BODY, COMPANY or OTHER. */
  readonly kind: string
  /** How many practices it runs or is a partner in; more comes first among equally good names. */
  readonly practiceCount: number
}

export interface OrganisationSearchRequest {
  /** Empty lists all by name. The last word may be half typed. */
  readonly query: string
  /** Only these kinds; empty means all. Unknown kinds are refused by name. */
  readonly kinds: readonly string[]
  readonly offset: number
  readonly limit: number
  readonly language: Language
}

export interface OrganisationHit {
  readonly id: string
  readonly score: number
  /** The name cut into parts; the matched ones are marked. */
  readonly nameParts: readonly MarkedPart[]
}

export interface OrganisationSearchResult {
  readonly totalCount: number
  readonly hits: readonly OrganisationHit[]
  /** Spellings that would give hits, best first, with their counts. */
  readonly suggestions: readonly { readonly query: string; readonly count: number }[]
}
