import type { SeedFiles } from '../readSeedTables.ts'
import type { PracticeRow } from '../schemas/practiceRow.ts'
import { createRandom, type Random } from './createRandom.ts'
import { buildWordStock, type WordStock } from './wordStock.ts'

export interface SyntheticOptions {
  readonly count: number
  /** Same seed, same practices; the first rows are the same whatever the count. */
  readonly seed?: number
}

/** Says in the record itself that it is made up. */
const SYNTHETIC_MARK = 'Påhittat exempel för belastningsprov'

/**
 * Yields made-up practices for load tests, one at a time, so that a million need no memory: real municipalities
 * (large ones oftener), forms, areas and groups that occur together in the seeds, real partners, text that looks
 * Swedish and whose words are as unevenly common as in real text. Ids run from X000001.
 */
export function* generateSyntheticPractices(
  files: SeedFiles,
  options: SyntheticOptions,
): Generator<PracticeRow> {
  const stock = buildWordStock(files)
  const world = describeWorld(files)
  const { count, seed = 1 } = options
  for (let number = 1; number <= count; number += 1)
    // Each row has a stream of its own, so that changing how one is made leaves the others alone.
    yield makePractice(number, createRandom(Math.imul(seed, 0x9e3779b1) + number), stock, world)
}

interface World {
  /** Municipalities, each as often as the square root of its population in ten thousands says, at least once. */
  readonly places: readonly { readonly code: string; readonly name: string }[]
  readonly partners: readonly string[]
  readonly examples: readonly PracticeRow[]
  readonly contributionKinds: readonly string[]
}

function describeWorld(files: SeedFiles): World {
  return {
    places: files.municipalities.records.flatMap(({ row }) => {
      const weight = Math.max(1, Math.round(Math.sqrt(row.population / 10_000)))
      return Array.from({ length: weight }, () => ({ code: row.code, name: row.name }))
    }),
    partners: files.organisations.records
      .filter(({ row }) => row.kind === 'ASSOCIATION')
      .map(({ row }) => row.name),
    examples: files.practices.records.map(({ row }) => row),
    contributionKinds: files.vocabulary.records
      .filter(({ row }) => row.scheme === 'contribution')
      .map(({ row }) => row.key),
  }
}

function makePractice(number: number, random: Random, stock: WordStock, world: World): PracticeRow {
  const place = random.pick(world.places)
  const subject = random.pick(world.examples)
  const partners = Array.from({ length: random.below(4) }, () => random.pick(world.partners))
  const startYear = random.chance(0.7) ? 1995 + random.below(31) : null
  const cost = random.chance(0.2) ? 1000 * (1 + random.below(5000)) : null
  const maybe = (probability: number, sentences: number): string | null =>
    random.chance(probability) ? writeText(random, stock, sentences) : null
  return {
    id: `X${String(number).padStart(6, '0')}`,
    title: `${capitalise(random.pick(stock.compounds))} ${random.pick(['för', 'med', 'mot', 'och'])} ${stock.draw(random)} i ${place.name}`,
    organisation: place.name,
    code: place.code,
    level: 'kommun',
    form: random.pick(world.examples).form,
    areas: subject.areas,
    targetGroups: subject.targetGroups,
    partners,
    contributions: partners
      .filter(() => random.chance(0.4))
      .map((giver) => ({ giver, kind: random.pick(world.contributionKinds) })),
    startYear,
    endYear: startYear !== null && random.chance(0.2) ? startYear + random.below(10) : null,
    status: random.pick(world.examples).status,
    need: maybe(0.9, 2),
    method: maybe(0.95, 3),
    cost,
    costNote: cost === null ? null : 'Per år',
    staffFte: random.chance(0.1) ? (1 + random.below(12)) / 4 : null,
    results: maybe(0.6, 2),
    lessons: maybe(0.25, 1),
    conditions: maybe(0.4, 1),
    goalsStated: { numbers: [], agenda2030: random.chance(0.06) },
    goalsSuggested: subject.goalsSuggested,
    underAgreement: null,
    adaptedFrom: null,
    documents: [SYNTHETIC_MARK],
    sourceUrl: null,
    sourceDocument: null,
    sourceTitle: null,
    sourceDate: random.chance(0.5) ? String(2005 + random.below(21)) : null,
    addressCompleteness: 'document',
    basis: 'document',
  }
}

function writeText(random: Random, stock: WordStock, sentences: number): string {
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 8 + random.below(8) }, () => stock.draw(random))
    return `${capitalise(words.join(' '))}.`
  }).join(' ')
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}
