import { toPracticeQuestion } from '../../../../graph-schema/addresses/practiceQuestion.ts'
import {
  parsePracticeSearch,
  practiceSearchPath,
  toWholeResult,
  type PracticeSearch,
} from '../../../../graph-schema/addresses/PracticeSearch.ts'
import { practicePath } from '../../../../graph-schema/addresses/recordPaths.ts'
import { SearchParameterError } from '../../../../graph-schema/addresses/SearchParameterError.ts'
import { HubError } from '../../errors.ts'
import { shortened } from '../../shortened.ts'
import type { ComparedPractice } from '../../modules/comparison/comparisonRecord.ts'
import { runnerIdOf } from '../../modules/practice/practiceRunner.ts'
import type { Export } from './Export.ts'

/** Records read at once while a file is written: as many as are in memory at any time. */
const BATCH = 200

/** A search whose whole result is to be written. */
export interface FoundPractices {
  /** The question as understood. */
  readonly sentence: string
  /** Address of the same search as a page, without language prefix. */
  readonly path: string
  /** Every hit, in the order of the search. */
  readonly ids: readonly string[]
}

/** Everything that the search of an address finds, in the order that the address says. Refuses wrong values. */
export function findPractices(given: Export): FoundPractices {
  return list(given, readAddress(given.params))
}

/** The same, the latest source first; the order is left out of the address, since a feed has one of its own. */
export function findLatestPractices(given: Export): FoundPractices {
  const search = readAddress(given.params)
  const { ids, sentence } = list(given, { ...search, sort: 'nyast' })
  return { ids, sentence, path: practiceSearchPath({ ...search, sort: 'relevans' }) }
}

function list({ services, language }: Export, search: PracticeSearch): FoundPractices {
  const question = toPracticeQuestion(search)
  const { interpretedAs, ids } = services.search.listPracticeIds(question, language)
  return { sentence: interpretedAs, path: practiceSearchPath(search), ids }
}

/** What the address asks for. */
function readAddress(params: URLSearchParams): PracticeSearch {
  try {
    const search = parsePracticeSearch(params)
    toPracticeQuestion(search)
    return toWholeResult(search)
  } catch (error) {
    if (!(error instanceof SearchParameterError)) throw error
    const { parameter, expected } = error
    const value = shortened(error.value)
    const advice =
      'values' in expected
        ? {
            sv: `Välj bland ${expected.values.join(', ')}.`,
            en: `Choose among ${expected.values.join(', ')}.`,
          }
        : { sv: `Skriv till exempel ${expected.example}.`, en: `Write, for instance, ${expected.example}.` }
    throw new HubError(
      'UNKNOWN_VALUE',
      {
        sv: `Värdet ”${value}” finns inte för ${parameter} i adressen. ${advice.sv}`,
        en: `The value “${value}” is not known for ${parameter} in the address. ${advice.en}`,
      },
      { field: parameter },
    )
  }
}

/**
 * The records of a result in its order, a batch at a time; what has gone since it was found is left out. Throws when
 * the reader of the file has gone away.
 */
export async function* readPractices(
  { services, signal, progress }: Export,
  ids: readonly string[],
): AsyncGenerator<ComparedPractice[]> {
  for (const batch of inBatches(ids)) {
    signal.throwIfAborted()
    const practices = await services.practices.readPractices(batch)
    yield await Promise.all(
      practices.map(async (practice) => ({
        practice,
        runner: await services.organisations.getOrganisation(runnerIdOf(practice)),
      })),
    )
    progress.advance(batch.length)
  }
}

/** Titles and sources of a result in its order, a batch at a time, like `readPractices`. */
export async function* readSources({ services, signal, progress }: Export, ids: readonly string[]) {
  for (const batch of inBatches(ids)) {
    signal.throwIfAborted()
    yield await services.practices.readSources(batch)
    progress.advance(batch.length)
  }
}

function* inBatches(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH)
}

/** The full address of a page in the language of the file. */
export function pageAddress({ language, publicUrl }: Export, path: string): string {
  return `${publicUrl}${language === 'en' ? '/en' : ''}${path}`
}

/** The full address of an example's page in the language of the file. */
export function practiceAddress(given: Export, slug: string): string {
  return pageAddress(given, practicePath(slug))
}
