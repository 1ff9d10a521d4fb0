/** Words of a question that are the name of a filter value, with the choice they offer. */
export interface RecognisedTerm {
  /** As typed. */
  readonly written: string
  /** The filter's field name, and the value. */
  readonly facet: string
  readonly value: string
  readonly label: string
  /** The filter as the sentence says it: "i Alingsås". */
  readonly clause: string
  /** The question without the words. */
  readonly queryWithout: string
  /** Hits of that question with the value chosen. */
  readonly count: number
}
