/** Keeps filter values apart from words in the same dictionary. */
const PREFIX = '\u0003'

/** The index term that stands for a facet's value, so that a question that names the value finds what has it. */
export function valueTerm(facet: string, value: string): string {
  return `${PREFIX}${facet} ${value}`
}

/** True for an index term that is a facet's value. */
export function isValueTerm(term: string): boolean {
  return term.startsWith(PREFIX)
}
