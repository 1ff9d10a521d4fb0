/**
 * Every number that decides the order of a search result.
 *
 * Text score (BM25F). A *group* is one asked word or phrase with everything it may match (its alternatives):
 *
 *   impact(t, d) = Σ_fields weight_f · tf(t, d, f) / (1 − b_f + b_f · length(d, f) / pivot_f)
 *   tf(g, d)     = Σ_alternatives w_a · impact(a, d)
 *   q(g, d)      = the highest w_a among the alternatives that d has
 *   idf(g)       = ln(1 + (N − n_g + 0.5) / (n_g + 0.5)),  N documents, n_g = Σ_d q(g, d)
 *   share(d)     = Σ_groups found in d idf(g) / Σ_groups idf(g)
 *   score(d)     = share(d)^COORDINATION · Σ_groups idf(g) · q(g, d) · tf(g, d) / (K1 + tf(g, d))
 *
 * A group of a word that says little of a subject (håller, dagar: text/stopWords.ts) is no condition beside others and
 * has no part in the share: COMMON_WORD · idf(g) · q(g, d) · tf(g, d) / (K1 + tf(g, d)) is added to what they give.
 *
 * A group that no document has counts for nothing. The pivots are fixed lengths rather than averages, so that a
 * document's score does not depend on when it was indexed. Ties: completeness, then newest source, then id.
 *
 * With a municipality to be near, R = score / the result's highest score (1 when nothing was asked) and
 *
 *   from one of the N that count as near, at place p:  1 + TWIN_LIKENESS · (1 − (p − 1) / N) + (1 − TWIN_LIKENESS) · R
 *   from the municipality itself:                      OTHER_LIKENESS + (1 − OTHER_LIKENESS) · R
 *   from another, at place p of P:                     OTHER_LIKENESS · (1 − (p − 1) / P) + (1 − OTHER_LIKENESS) · R
 *   from a region, national body or dropped one:       (1 − OTHER_LIKENESS) · R
 *
 * Which municipalities count as near, and their places, are told in nearness/NearPlaces.ts; N is TWINS_SHOWN for twins.
 *
 * The constants were chosen on the tuning half of bench/relevance and are reported on the other half.
 */
export const K1 = 2

/** Weight, length normalisation b, and the length in words that counts as usual. */
export interface FieldRanking {
  readonly weight: number
  readonly b: number
  readonly pivot: number
}

export const PRACTICE_FIELDS = {
  title: { weight: 4, b: 0.4, pivot: 5 },
  concepts: { weight: 2, b: 0.3, pivot: 16 },
  organisation: { weight: 2.5, b: 0.2, pivot: 4 },
  need: { weight: 1.4, b: 0.5, pivot: 18 },
  method: { weight: 1.2, b: 0.5, pivot: 22 },
  results: { weight: 1, b: 0.5, pivot: 14 },
  lessons: { weight: 0.9, b: 0.5, pivot: 12 },
  conditions: { weight: 0.8, b: 0.5, pivot: 12 },
} as const satisfies Record<string, FieldRanking>

export const STRATEGY_FIELDS = {
  title: { weight: 4, b: 0.4, pivot: 7 },
  concepts: { weight: 2, b: 0.3, pivot: 12 },
  organisation: { weight: 2.5, b: 0.2, pivot: 3 },
  summary: { weight: 1.4, b: 0.5, pivot: 18 },
  passages: { weight: 1, b: 0.5, pivot: 110 },
} as const satisfies Record<string, FieldRanking>

export const ORGANISATION_FIELDS = {
  name: { weight: 4, b: 0.6, pivot: 2 },
  fullName: { weight: 1, b: 0.6, pivot: 3 },
} as const satisfies Record<string, FieldRanking>

/** The impact of a registration number that is found: it names one document. */
export const REGISTRATION_NUMBER_IMPACT = 8

/** The impact of a value that the question names and the document is filed under, such as a county or a goal. */
export const NAMED_VALUE_IMPACT = 2

/** w of each way in which an asked word may be met. */
export const ALTERNATIVE_WEIGHTS = {
  /** The word itself or one of its inflected forms. */
  word: 1,
  /** A value that the question names, such as mål 11 or Skåne län, when the document is filed under it. */
  named: 1,
  /** The noun of an asked verb, or the verb of a noun: odla, odling. */
  derived: 0.6,
  /** Two asked words written as one: äldre omsorg → äldreomsorg. */
  joined: 1,
  /** A word in the same synonym ring. */
  synonym: 0.7,
  /** A word that means much the same, in the hub's own rings. */
  related: 0.55,
  /** The word of the texts for an everyday word. */
  everyday: 0.45,
  /** The word with å, ä, ö where a, a, o were typed. */
  folded: 0.8,
  /** All parts of an asked compound, apart in the text: samordning av volontärer. */
  parts: 0.6,
  /** The rarest part of an asked compound alone, when fewer than FEW_DOCUMENTS have more of it. */
  part: 0.25,
  /** A word with the same beginning (SHARED_BEGINNING), when so few documents have the word itself. */
  beginning: 0.25,
  /** A compound that the asked word is a part of. */
  compound: 0.5,
  /** A kind of what was asked, by the vocabulary: språkcafé for mötesplats. */
  narrower: 0.5,
  /** A word that begins with what was typed, when that is no word of the texts. */
  prefix: 0.4,
  /** The subject that the asked word is filed under, when the word itself is in no text. */
  broader: 0.3,
} as const

/** The share of a word's letters that another must have in common from the start to be like it. */
export const SHARED_BEGINNING = 0.6

/** With so few documents a word is also looked for by what is like it. */
export const FEW_DOCUMENTS = 5

/** Share of a word's weight that is left when it is a guess at what a misspelled word should be. */
export const SPELLING_WEIGHT = 0.8

/** A hit has all groups; with fewer such hits than this, some groups may be missing (LEAST_SHARE). */
export const ENOUGH_HITS = 10
/** The share of the question's idf that a hit must have then: a telling word does, a common one does not. */
export const LEAST_SHARE = 0.15
/** How steeply the score falls with the share of the idf that is missing. */
export const COORDINATION = 1

/** What makes two practices alike: the number of telling terms that are compared, and the weight of each facet. */
export const SIMILARITY = {
  terms: 24,
  facets: { areas: 0.5, forms: 0.25, targetGroups: 0.25 },
} as const

/** How many municipalities count as twins, as nearest, or as of the same size. */
export const TWINS_SHOWN = 20
/** Share of likeness in the order among twins; the rest is the text. */
export const TWIN_LIKENESS = 0.6
/** Share of likeness in the order among the others. */
export const OTHER_LIKENESS = 0.1

/** What is left of the score for a word of everyday speech, which is rare in the texts of the hub only. */
export const COMMON_WORD = 0.2

/** So many different words of a question are looked for; the others say little more. */
export const MOST_GROUPS = 32

/** The longest question that is answered, in characters. */
export const LONGEST_QUERY = 1000
