import type { PracticeDocument } from '../../server/src/search/practices/practiceSearch.ts'
import type { Question } from '../questions.ts'

/** Something that answers the questions of the bench on the same practices. Ends with its scope. */
export interface SearchEngine extends AsyncDisposable {
  readonly name: string
  /** What its answer holds, as the table tells it. */
  readonly answers: string
  /** Finds one page of twenty hits, with what else `answers` tells, and gives the number of all hits. */
  readonly search: (question: Question) => Promise<number>
}

/** Fills an engine with the practices; undefined where it is not to be had on this machine. */
export type OpenEngine = (practices: readonly PracticeDocument[]) => Promise<SearchEngine | undefined>

/** The searched texts of a practice, by name; the same for every engine. */
export function textsOf(practice: PracticeDocument): Record<(typeof TEXTS)[number], string> {
  const { title, need, method, results, lessons, conditions, organisationName } = practice
  return {
    title,
    need: need ?? '',
    method: method ?? '',
    results: results ?? '',
    lessons: lessons ?? '',
    conditions: conditions ?? '',
    organisation: organisationName,
  }
}

export const TEXTS = ['title', 'need', 'method', 'results', 'lessons', 'conditions', 'organisation'] as const

/** How many hits a page has. */
export const PAGE = 20
