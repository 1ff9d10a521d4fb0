import type { FieldRanking } from '../ranking.ts'

/**
 * A text, empty when there is none; or the names that it lists. Names are read once each, and should be given one by
 * one where many documents share them, such as labels.
 */
export type FieldText = string | readonly string[]

/** One searched field of a kind of document. */
export interface TextField<Document> {
  readonly name: string
  readonly ranking: FieldRanking
  /** ENGLISH for English labels, whose words are kept apart; Swedish text has none. */
  readonly namespace?: string
  readonly read: (document: Document) => FieldText
}

/** One facet of a kind of document. */
export interface FacetField<Document> {
  readonly key: string
  /** Values that are known also when no document has them. */
  readonly values: readonly string[]
  /** True when a question that names a value finds what has it, as if the text said so. */
  readonly named?: boolean
  readonly read: (document: Document) => readonly string[]
}

/** One number of a kind of document, for ranges, flags and orders; null where it is unknown. */
export interface NumberField<Document> {
  readonly key: string
  readonly read: (document: Document) => number | null
}

/** What an index holds of each document. The orders of the lists are the orders of the columns. */
export interface IndexSchema<Document> {
  readonly id: (document: Document) => string
  readonly text: readonly TextField<Document>[]
  readonly facets: readonly FacetField<Document>[]
  readonly numbers: readonly NumberField<Document>[]
  readonly registrationNumbers: (document: Document) => readonly string[]
  /** Keys of `numbers` by which equal documents are ordered, highest first; id decides last. */
  readonly tieBreakers: readonly string[]
  /** Words that may be parts of compounds also when no text has them on their own. */
  readonly vocabulary: readonly string[]
}

/** A document as the columns keep it; what a compaction moves. */
export interface StoredDocument {
  readonly id: string
  /** One per text field, composed. */
  readonly texts: readonly FieldText[]
  readonly registrationNumbers: readonly string[]
  readonly facets: readonly (readonly string[])[]
  readonly numbers: readonly number[]
}
