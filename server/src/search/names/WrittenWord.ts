/** A word of a question, in lower case and as written. */
export interface WrittenWord {
  readonly word: string
  readonly written: string
}
