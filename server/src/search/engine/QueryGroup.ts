import type { ALTERNATIVE_WEIGHTS } from '../ranking.ts'

/** How a text may meet an asked word. */
export type AlternativeKind = keyof typeof ALTERNATIVE_WEIGHTS

/** Something that a group accepts in a document: all of `members`, each met by any of its terms. */
export interface Alternative {
  readonly kind: AlternativeKind
  readonly weight: number
  readonly members: readonly (readonly number[])[]
  /** True when the members must stand side by side: the other words of a phrase say nothing on their own. */
  readonly isPhrase: boolean
}

/** One asked word or phrase with everything that it may match, best alternatives first. */
export interface QueryGroup {
  /** As the person wrote it. */
  readonly written: string
  /** Its words in lower case. */
  readonly words: readonly string[]
  readonly alternatives: readonly Alternative[]
  /** True when the words must stand in the text exactly so, side by side. */
  readonly quoted: boolean
  /** True for a registration number. */
  readonly isRegistrationNumber: boolean
  /** What was typed, when no text has it and the words are the nearest spelling; else null. */
  readonly insteadOf: string | null
  /** True for a word of a phrase that means something of its own: stannar hemma. */
  readonly inPhrase: boolean
  /** True for a word of everyday speech beside telling ones: it decides the order of what they find, and finds nothing. */
  readonly saysLittle: boolean
  /** Place of its first word among the unquoted words of the question; null for what is quoted. */
  readonly place: number | null
}

/** A question as the index understands it. */
export interface ExpandedQuery {
  readonly groups: readonly QueryGroup[]
  /** What no hit may have. */
  readonly excluded: readonly QueryGroup[]
}
