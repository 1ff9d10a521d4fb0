import type { MatchedWord } from '../query/MatchedTerms.ts'

/** A piece of a text, and whether it met the question. */
export interface MarkedPart {
  readonly text: string
  readonly matched: boolean
}

/** About how long a snippet is, in characters. */
const SNIPPET_LENGTH = 200
const WORDS_BEFORE = 60

/** Cuts a whole text where a match begins or ends. */
export function markText(text: string, matches: readonly MatchedWord[]): MarkedPart[] {
  return markSpan(text, matches, 0, text.length)
}

/**
 * A snippet of about SNIPPET_LENGTH characters around the place with the most different matches, cut between words
 * and with an ellipsis where text is left out. Without matches it is the beginning.
 */
export function markSnippet(text: string, matches: readonly MatchedWord[]): MarkedPart[] {
  if (text.length <= SNIPPET_LENGTH * 1.2) return markText(text, matches)
  const start = findStart(text, matches)
  const end = findEnd(text, start)
  const parts = markSpan(text, matches, start, end)
  return [
    ...(start > 0 ? [{ text: '… ', matched: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', matched: false }] : []),
  ]
}

function findStart(text: string, matches: readonly MatchedWord[]): number {
  let best = 0
  let mostGroups = 0
  for (const match of matches) {
    const inWindow = matches.filter(
      (other) => other.start >= match.start && other.end <= match.start + SNIPPET_LENGTH - WORDS_BEFORE,
    )
    const groups = new Set(inWindow.map(({ group }) => group)).size
    if (groups > mostGroups) {
      mostGroups = groups
      best = match.start
    }
  }
  if (best < SNIPPET_LENGTH * 0.7) return 0
  // From the beginning of the sentence where that is near, else from a word.
  const earliest = Math.min(best - WORDS_BEFORE, text.length - SNIPPET_LENGTH)
  const sentence = text.lastIndexOf('. ', best)
  if (sentence >= 0 && best - sentence < WORDS_BEFORE * 2) return sentence + 2
  const space = text.indexOf(' ', Math.max(0, earliest))
  return space < 0 || space > best ? best : space + 1
}

function findEnd(text: string, start: number): number {
  const wanted = start + SNIPPET_LENGTH
  if (wanted >= text.length) return text.length
  const space = text.lastIndexOf(' ', wanted)
  return space > start ? space : wanted
}

function markSpan(text: string, matches: readonly MatchedWord[], start: number, end: number): MarkedPart[] {
  const parts: MarkedPart[] = []
  let place = start
  for (const match of matches) {
    if (match.start < place || match.end > end) continue
    if (match.start > place) parts.push({ text: text.slice(place, match.start), matched: false })
    parts.push({ text: text.slice(match.start, match.end), matched: true })
    place = match.end
  }
  if (place < end) parts.push({ text: text.slice(place, end), matched: false })
  return parts
}
