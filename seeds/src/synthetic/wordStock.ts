import type { SeedFiles } from '../readSeedTables.ts'
import type { Random } from './createRandom.ts'

/** Words to write with, drawn as often as Zipf's law says. */
export interface WordStock {
  readonly words: readonly string[]
  /** Compounds only, for titles. */
  readonly compounds: readonly string[]
  readonly draw: (random: Random) => string
}

/** First parts of compounds, with the linking letter that they take. */
const FIRST_PARTS =
  'förenings ungdoms äldre kultur idrotts bygde volontär språk trygghets klimat närings social digital landsbygds integrations folkhälso frivillig bostads skol familje natur studie vän kris mötes'.split(
    ' ',
  )
/** Last parts, each in the forms in which it is met. */
const LAST_PARTS = [
  ['bidrag', 'bidraget', 'bidragen'],
  ['verksamhet', 'verksamheten', 'verksamheter'],
  ['samverkan'],
  ['nätverk', 'nätverket'],
  ['plats', 'platsen', 'platser'],
  ['råd', 'rådet', 'råden'],
  ['projekt', 'projektet', 'projekten'],
  ['avtal', 'avtalet', 'avtalen'],
  ['insats', 'insatsen', 'insatser'],
  ['stöd', 'stödet'],
  ['dialog', 'dialogen', 'dialoger'],
  ['samordning', 'samordningen'],
  ['förmedling', 'förmedlingen'],
  ['kafé', 'kaféet', 'kaféer'],
  ['grupp', 'gruppen', 'grupper'],
  ['förening', 'föreningen', 'föreningar'],
] as const

/** Word frequency falls with rank to this power in running Swedish text. */
const ZIPF_EXPONENT = 1.05

/** Builds the stock from the words of the seeded practices and passages, and from compounds in their forms. */
export function buildWordStock(files: Pick<SeedFiles, 'practices' | 'passages'>): WordStock {
  const texts = [
    ...files.practices.records.flatMap(({ row }) => [row.need, row.method, row.results, row.conditions]),
    ...files.passages.records.map(({ row }) => row.text),
  ]
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of text?.toLocaleLowerCase('sv').match(/[a-zåäöé]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const met = [...counts]
    .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([word]) => word)
  const compounds = [...buildCompounds()].filter((word) => !counts.has(word))
  const words = [...met, ...compounds]
  const cumulated = cumulateZipf(words.length)
  return {
    words,
    compounds,
    draw: (random) => words[findRank(cumulated, random.next())] ?? '',
  }
}

/** Compounds of two and of three parts, the shorter first. */
function* buildCompounds(): Generator<string> {
  for (const first of FIRST_PARTS)
    for (const forms of LAST_PARTS) for (const last of forms) yield first + last
  for (const first of FIRST_PARTS)
    for (const second of FIRST_PARTS)
      if (first !== second)
        for (const forms of LAST_PARTS) for (const last of forms) yield first + second + last
}

function cumulateZipf(size: number): Float64Array {
  const cumulated = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + 1) ** ZIPF_EXPONENT
    cumulated[rank] = sum
  }
  return cumulated.map((value) => value / sum)
}

/** The first rank whose cumulated share is above the number. */
function findRank(cumulated: Float64Array, share: number): number {
  let low = 0
  let high = cumulated.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulated[middle] ?? 1) > share) high = middle
    else low = middle + 1
  }
  return low
}
