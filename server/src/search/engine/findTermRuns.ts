import { scanSpans } from '../text/scanWords.ts'
import { NO_TERM, type Lexicon } from './Lexicon.ts'

/** A word of a text that has a term, with its place. */
export interface TermSpan {
  readonly term: number
  readonly start: number
  readonly wordEnd: number
  readonly end: number
}

/** The words of a text that have terms, in order; function words are passed over. */
export function scanTerms(text: string, lexicon: Lexicon, namespace = ''): TermSpan[] {
  const spans: TermSpan[] = []
  scanSpans(text, (start, wordEnd, end) => {
    const term = lexicon.findTermAt(text, start, wordEnd, namespace)
    if (term !== NO_TERM) spans.push({ term, start, wordEnd, end })
  })
  return spans
}

/** Places among the spans where the members stand side by side, each met by any of its terms. */
export function findTermRuns(spans: readonly TermSpan[], members: readonly (readonly number[])[]): number[] {
  const starts: number[] = []
  for (const start of spans.keys()) {
    const stands = members.every((terms, offset) => {
      const span = spans[start + offset]
      return span !== undefined && terms.includes(span.term)
    })
    if (stands) starts.push(start)
  }
  return starts
}

/** True when the members stand side by side somewhere in the text. */
export function holdsTerms(
  text: string,
  members: readonly (readonly number[])[],
  lexicon: Lexicon,
  namespace = '',
): boolean {
  return text !== '' && findTermRuns(scanTerms(text, lexicon, namespace), members).length > 0
}
