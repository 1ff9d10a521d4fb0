import { HubError } from '../../errors.ts'
import { LONGEST_QUERY } from '../ranking.ts'
import { scanWords, toComposed, toLower } from '../text/scanWords.ts'

/** A word or a quoted phrase of a question. */
export interface AskedPart {
  /** As written, without quotation marks or minus. */
  readonly written: string
  /** Its words in lower case; more than one for a phrase, and for what a separator splits, such as 2018/1167. */
  readonly words: readonly string[]
  readonly quoted: boolean
  /** Where it stands in the question as written (UTF-16 units, end exclusive), quotation marks and minus included. */
  readonly start: number
  readonly end: number
}

/** A question taken apart. */
export interface ParsedQuery {
  /** The question as written, trimmed, in NFC; empty when there are but marks that ask for nothing. */
  readonly written: string
  readonly asked: readonly AskedPart[]
  readonly excluded: readonly AskedPart[]
  /** True when something was written but it holds no word: emoji, %, punctuation. */
  readonly unsearchable: boolean
}

const PART = /(?<minus>(?<=^|\s)[-−])?(?:["”“„»«](?<phrase>[^"”“„»«]*)["”“„»«]|(?<word>[^\s"”“„»«]+))/gu
/** Hyphens and joiners that are not seen: text copied from a page or a document may hold them within words. */
const UNSEEN = /(?<=\p{L})[\u00ad\u200b\u2060\ufeff]+(?=\p{L})/gu
/** A word and a number typed as one: agenda2030, 75år. What single letters stand beside is one name: 4H, A4. */
const WORD_AND_NUMBER = /^(?:(\p{L}{3,})(\p{N}+)|(\p{N}+)(\p{L}{2,}))$/u
const NOTHING_ASKED = /^[\s"”“„»«'’\-−]*$/u

/** Takes a question apart into words, quoted phrases and words to leave out. Refuses one that is too long. */
export function parseQuery(query: string): ParsedQuery {
  if (query.length > LONGEST_QUERY) {
    const length = String(query.length)
    throw new HubError(
      'INVALID_INPUT',
      {
        sv: `Frågan är ${length} tecken lång. Den får vara högst ${String(LONGEST_QUERY)}. Skriv bara de ord som säger vad det gäller.`,
        en: `The question is ${length} characters long. It may be at most ${String(LONGEST_QUERY)}. Write only the words that say what it is about.`,
      },
      { field: 'query' },
    )
  }
  const written = toComposed(query.replaceAll(UNSEEN, '')).replaceAll(/\s+/gu, ' ').trim()
  const asked: AskedPart[] = []
  const excluded: AskedPart[] = []
  for (const match of written.matchAll(PART)) {
    const { minus, phrase, word } = match.groups ?? {}
    const part = {
      ...toPart(phrase ?? word ?? '', phrase !== undefined),
      start: match.index,
      end: match.index + match[0].length,
    }
    if (part.words.length > 0) (minus === undefined ? asked : excluded).push(part)
  }
  const nothingFound = asked.length === 0 && excluded.length === 0
  const isEmpty = nothingFound && NOTHING_ASKED.test(written)
  return { written: isEmpty ? '' : written, asked, excluded, unsearchable: nothingFound && !isEmpty }
}

function toPart(text: string, quoted: boolean): Omit<AskedPart, 'start' | 'end'> {
  const words: string[] = []
  scanWords(text, (spelling) => {
    const word = toLower(spelling)
    words.push(...(quoted ? [word] : splitNumber(word)))
  })
  return { written: text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, ''), words, quoted }
}

function splitNumber(word: string): readonly string[] {
  const pieces = WORD_AND_NUMBER.exec(word)
    ?.slice(1)
    .filter((piece) => piece !== undefined)
  return pieces ?? [word]
}
