import { createRandom } from '../seeds/src/synthetic/createRandom.ts'
import type { SeedFiles } from '../seeds/src/readSeedTables.ts'

/** A question as a person would put it to /exempel. */
export interface Question {
  readonly query: string
  readonly forms: readonly string[]
  readonly areas: readonly string[]
}

const WORD = /\p{L}{4,}/gu

/**
 * Different questions of one to three words from the real texts, a third of them narrowed by a facet. The same for
 * the same count. Different, so that no answer that is held from before can serve them.
 */
export function makeQuestions(files: SeedFiles, count: number): Question[] {
  const random = createRandom(7)
  const texts = files.practices.records.map(({ row }) => `${row.title} ${row.need ?? ''} ${row.method ?? ''}`)
  const words = texts.flatMap((text) => text.match(WORD) ?? []).map((word) => word.toLocaleLowerCase('sv'))
  const keys = (scheme: string): string[] =>
    files.vocabulary.records.filter(({ row }) => row.scheme === scheme).map(({ row }) => row.key)
  const forms = keys('form')
  const areas = keys('policy-area')
  const questions = new Map<string, Question>()
  while (questions.size < count) {
    const query = Array.from({ length: 1 + random.below(3) }, () => random.pick(words)).join(' ')
    const question = {
      query,
      forms: random.chance(0.2) ? [random.pick(forms)] : [],
      areas: random.chance(0.2) ? [random.pick(areas)] : [],
    }
    questions.set(JSON.stringify(question), question)
  }
  return [...questions.values()]
}

/**
 * So many draws from the questions: the nth most asked comes 1/n as often as the first. That the frequency of questions
 * to a search engine follows Zipf's law was found in the logs of Vivisimo and Excite: Xie and O'Hallaron, Locality in
 * search engine queries and its implications for caching, INFOCOM 2002.
 */
export function drawUnevenly<Item>(items: readonly Item[], count: number): Item[] {
  const random = createRandom(11)
  const sums: number[] = []
  for (const place of items.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (place + 1))
  const total = sums.at(-1) ?? 0
  return Array.from({ length: count }, () => items[findPlace(sums, random.next() * total)]).filter(
    (item) => item !== undefined,
  )
}

/** The place of the first sum that is not below what is wanted. */
function findPlace(sums: readonly number[], wanted: number): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
