import type { FacetedTextIndex } from './FacetedTextIndex.ts'
import { NO_TERM, type Lexicon } from './Lexicon.ts'

/** Words of a phrase, each given by the terms that may stand there. */
export type PhraseMembers = readonly (readonly number[])[]

/**
 * Where, in a field, the members stand side by side, function words passed over: for each such place the places of
 * its words, counted from the field's first word.
 */
export function findTermRuns<Document>(
  { sequences, lexicon }: FacetedTextIndex<Document>,
  document: number,
  field: number,
  members: PhraseMembers,
): number[][] {
  const runs: number[][] = []
  const start = sequences.startOf(document, field)
  const end = sequences.endOf(document, field)
  for (let place = start; place < end; place += 1) {
    const run = followRun(sequences.words, place, end, members, lexicon)
    if (run !== null) runs.push(run.map((found) => found - start))
  }
  return runs
}

/** True when the members stand side by side in some field of the document. */
export function holdsTermRun<Document>(
  { schema, sequences, lexicon }: FacetedTextIndex<Document>,
  document: number,
  members: PhraseMembers,
): boolean {
  for (let field = 0; field < schema.text.length; field += 1) {
    const end = sequences.endOf(document, field)
    for (let place = sequences.startOf(document, field); place < end; place += 1) {
      if (followRun(sequences.words, place, end, members, lexicon) !== null) return true
    }
  }
  return false
}

/** The places of the members' words when the first of them stands at `place` and the others follow; else null. */
function followRun(
  words: Uint32Array,
  place: number,
  end: number,
  members: PhraseMembers,
  lexicon: Lexicon,
): number[] | null {
  const [first, ...others] = members
  if (first?.includes(lexicon.termOfWord(words[place] ?? 0)) !== true) return null
  const run = [place]
  let next = place + 1
  for (const terms of others) {
    while (next < end && lexicon.termOfWord(words[next] ?? 0) === NO_TERM) next += 1
    if (next >= end || !terms.includes(lexicon.termOfWord(words[next] ?? 0))) return null
    run.push(next)
    next += 1
  }
  return run
}

/** Words as they stand, by field: their numbers, or null where no text of the field can have them all. */
export type WordNumbers = readonly (readonly number[] | null)[]

/** The numbers of lower-case words in each field of an index; looked up once for all documents. */
export function toWordNumbers<Document>(
  { schema, lexicon }: FacetedTextIndex<Document>,
  phrase: readonly string[],
): WordNumbers {
  return schema.text.map(({ namespace }) => lexicon.findWords(phrase, namespace ?? ''))
}

/** Where, in a field, words stand side by side as they are: the places of their first words. */
export function findWordRuns<Document>(
  { sequences }: FacetedTextIndex<Document>,
  document: number,
  field: number,
  phrase: WordNumbers,
): number[] {
  const numbers = phrase[field] ?? null
  if (numbers === null) return []
  const starts: number[] = []
  const start = sequences.startOf(document, field)
  const end = sequences.endOf(document, field)
  for (let place = start; place + numbers.length <= end; place += 1) {
    if (numbers.every((number, offset) => sequences.words[place + offset] === number)) {
      starts.push(place - start)
    }
  }
  return starts
}
