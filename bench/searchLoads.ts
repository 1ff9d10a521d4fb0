import type autocannon from 'autocannon'
import type { SeedFiles } from '../seeds/src/readSeedTables.ts'
import { drawUnevenly, makeQuestions, type Question } from './questions.ts'
import { SEARCH, toSearchVariables } from './searchOperation.ts'
import { Load, sendLoad, toPost, type LoadFigures, type Target } from './sendLoad.ts'
import { quantile } from './statistics.ts'

/** Measurings of each load. */
const ROUNDS = 3
/** Measurings of the uneven load that do not count, about a minute: as long as the hub holds an answer at most. */
const WARM_UPS = 8
/** What one measuring may need at most. */
const FRESH_AT_ONCE = 20_000
const UNEVEN_AT_ONCE = 48_000
/** As many different questions as the uneven load draws from. */
const UNEVEN_QUESTIONS = 20_000

/** The questions of all search loads, as requests, so that several servers can be asked the same. */
export interface SearchRequests {
  readonly fresh: readonly autocannon.Request[]
  readonly uneven: readonly autocannon.Request[]
  readonly again: readonly autocannon.Request[]
}

/** Makes the questions. */
export function makeSearchRequests(files: SeedFiles): SearchRequests {
  const fresh = makeQuestions(files, FRESH_AT_ONCE * ROUNDS).map(toRequest)
  return {
    fresh,
    uneven: drawUnevenly(fresh.slice(0, UNEVEN_QUESTIONS), UNEVEN_AT_ONCE * (WARM_UPS + ROUNDS)),
    again: [toRequest({ query: 'ensamhet', forms: [], areas: [] })],
  }
}

/** Measures questions never asked before and one asked again in turns, with what else is given in the same rounds. */
export async function measureInRounds(
  loads: readonly { readonly target: Target; readonly load: Load }[],
): Promise<LoadFigures[]> {
  const rounds = loads.map((): LoadFigures[] => [])
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, { target, load }] of loads.entries()) rounds[place]?.push(await sendLoad(target, load))
  return rounds.map(toMedians)
}

/**
 * Measures the uneven load in its steady state: after a minute of it that does not count, and with nothing else in
 * between, so that as many answers are held as there would be on any day.
 */
export async function measureUneven(
  target: Target,
  requests: readonly autocannon.Request[],
): Promise<LoadFigures> {
  const load = new Load('search, some questions often and most seldom', requests, UNEVEN_AT_ONCE)
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) await sendLoad(target, load)
  const measured: LoadFigures[] = []
  for (let round = 0; round < ROUNDS; round += 1) measured.push(await sendLoad(target, load))
  return toMedians(measured)
}

/** Each question once. */
export function freshLoad({ fresh }: SearchRequests): Load {
  return new Load('search, never asked before', fresh, FRESH_AT_ONCE)
}

/** One question over and over. */
export function againLoad({ again }: SearchRequests): Load {
  return new Load('search, the same question again', again)
}

/** The median of each figure. */
function toMedians(rounds: readonly LoadFigures[]): LoadFigures {
  const median = (read: (figures: LoadFigures) => number): number => quantile(rounds.map(read), 0.5)
  return {
    perSecond: median(({ perSecond }) => perSecond),
    heldShare: median(({ heldShare }) => heldShare),
    processorMs: median(({ processorMs }) => processorMs),
  }
}

function toRequest(question: Question): autocannon.Request {
  return toPost({ query: SEARCH, variables: toSearchVariables(question) })
}
