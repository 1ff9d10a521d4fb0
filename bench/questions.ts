import { createRandom } from '../seeds/src/synthetic/createRandom.ts'
import type { SeedFiles } from '../seeds/src/readSeedFiles.ts'

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

/** Questions as people ask them: the nth most asked comes 1/n as often as the first (Zipf). */
export function drawUnevenly(questions: readonly Question[], count: number): Question[] {
  const random = createRandom(11)
  const sums: number[] = []
  for (const place of questions.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (place + 1))
  const total = sums.at(-1) ?? 0
  return Array.from({ length: count }, () => {
    const wanted = random.next() * total
    const place = sums.findIndex((sum) => sum >= wanted)
    return questions[place]
  }).filter((question) => question !== undefined)
}
