import { parseQuery, type AskedPart, type ParsedQuery } from '../query/parseQuery.ts'
import { isFunctionWord, isQuestionWord } from '../text/stopWords.ts'
import type { NamedValue, NameMatch } from '../names/NameFinder.ts'
import type { WrittenWord } from '../names/WrittenWord.ts'

/** Words of a question that name one or more filter values. */
export interface FoundName<Facet extends string = string> {
  /** As the person wrote them. */
  readonly written: string
  /** Place of the first word among all words asked for, and the number of words. */
  readonly place: number
  readonly length: number
  /** Where they stand in the question as written (UTF-16 units, end exclusive). */
  readonly start: number
  readonly end: number
  readonly values: readonly NamedValue<Facet>[]
}

/** The longest name that begins at a place among the words; see NameFinder. */
type FindName<Facet extends string> = (
  words: readonly WrittenWord[],
  start: number,
) => NameMatch<Facet> | null

interface PlacedWord extends WrittenWord {
  readonly part: AskedPart
  /** Place among all words asked for. */
  readonly place: number
}

/** The names in a question, from left to right. What stands within quotation marks or after a minus names nothing. */
export function findNames<Facet extends string>(
  { asked }: ParsedQuery,
  find: FindName<Facet>,
): FoundName<Facet>[] {
  return unquotedRuns(asked).flatMap((run) => findNamesIn(run, find))
}

function findNamesIn<Facet extends string>(
  run: readonly PlacedWord[],
  find: FindName<Facet>,
): FoundName<Facet>[] {
  const found: FoundName<Facet>[] = []
  for (let index = 0; index < run.length;) {
    const match = find(run, index)
    const words = run.slice(index, index + (match?.length ?? 1))
    index += words.length
    const parts = [...new Set(words.map(({ part }) => part))]
    const [first] = words
    const last = parts.at(-1)
    if (match === null || match.values.length === 0 || first === undefined || last === undefined) continue
    // A name within a longer part, such as a registration number, is a piece of it and no name.
    if (parts.reduce((sum, part) => sum + part.words.length, 0) !== words.length) continue
    found.push({
      written: parts.map(({ written }) => written).join(' '),
      place: first.place,
      length: words.length,
      start: first.part.start,
      end: last.end,
      values: match.values,
    })
  }
  return found
}

/** The unquoted words that stand together. */
function unquotedRuns(asked: readonly AskedPart[]): PlacedWord[][] {
  const runs: PlacedWord[][] = [[]]
  let place = 0
  for (const part of asked) {
    if (part.quoted) runs.push([])
    else {
      const words = part.words.map((word, index) => ({
        word,
        written: part.written,
        part,
        place: place + index,
      }))
      runs.at(-1)?.push(...words)
    }
    place += part.words.length
  }
  return runs
}

/**
 * The question without a name and without the small words before it: "ensamhet i Alingsås" becomes "ensamhet". Empty
 * when what is left has no subject, as in "vad har andra gjort i Alingsås".
 */
export function withoutName({ written, asked }: ParsedQuery, { start, end }: FoundName): string {
  let from = start
  for (const part of asked.toReversed()) {
    if (part.end > from) continue
    const isSmall = !part.quoted && part.words.every((word) => isFunctionWord(word))
    if (!isSmall || written.slice(part.end, from).trim() !== '') break
    from = part.start
  }
  const rest = `${written.slice(0, from)} ${written.slice(end)}`.replaceAll(/\s+/gu, ' ').trim()
  return hasSubject(parseQuery(rest)) ? rest : ''
}

function hasSubject({ asked, excluded }: ParsedQuery): boolean {
  return (
    excluded.length > 0 ||
    asked.some(
      ({ quoted, words }) => quoted || !words.every((word) => isFunctionWord(word) || isQuestionWord(word)),
    )
  )
}
