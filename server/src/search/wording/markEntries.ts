import { BETWEEN_NAMES } from '../engine/TextStore.ts'
import { shiftMatch, type MatchedWord } from '../query/MatchedTerms.ts'
import { markText, type MarkedPart } from './markText.ts'

/** The entries of a list of names that met the question, the others left out; empty when none did. */
export function markEntries(text: string, matches: readonly MatchedWord[]): MarkedPart[] {
  if (matches.length === 0) return []
  const parts: MarkedPart[] = []
  let start = 0
  for (const entry of text.split(BETWEEN_NAMES)) {
    const offset = start
    const end = start + entry.length
    const inside = matches
      .filter((match) => match.start >= offset && match.end <= end)
      .map((match) => shiftMatch(match, -offset))
    if (inside.length > 0) {
      if (parts.length > 0) parts.push({ text: BETWEEN_NAMES, matched: false })
      parts.push(...markText(entry, inside))
    }
    start = end + BETWEEN_NAMES.length
  }
  return parts
}
