import type { PracticeDocument } from '../../search/practices/practiceSearch.ts'
import type { PracticeEntry } from '../practice/PracticeDirectory.ts'
import { takeSound, type ReadRow, type ReportUnsound } from '../readRowsApart.ts'
import { toPracticeDocument, toPracticeEntry } from './practiceDocument.ts'
import { restOnSound } from './restOnSound.ts'
import type { NamingServices } from './searchContext.ts'
import type { SearchedPractice } from './searchRepository.ts'

/** A public practice as directory and search index take it. */
export interface IndexedPractice {
  readonly entry: PracticeEntry
  readonly document: PracticeDocument
}

/** What practices are named and found by besides themselves. */
export interface PracticeNaming {
  readonly services: NamingServices
  /** By id of strategy. */
  readonly registrationNumbers: ReadonlyMap<string, readonly string[]>
  readonly report: ReportUnsound
}

/** The sound and public ones of the rows that were read; unsound ones are reported. */
export function indexPractices(
  read: readonly ReadRow<SearchedPractice>[],
  { services, registrationNumbers, report }: PracticeNaming,
): IndexedPractice[] {
  return takeSound(read.map(restOnSound(services).practice), 'Practice', report)
    .filter(({ visibility }) => visibility === 'PUBLIC')
    .map((row) => {
      const entry = toPracticeEntry(row)
      const numbers = row.strategyIds.flatMap((id) => registrationNumbers.get(id) ?? [])
      return { entry, document: toPracticeDocument(row, entry, services.organisations, numbers) }
    })
}
