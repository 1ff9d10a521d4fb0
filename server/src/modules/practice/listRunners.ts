import type { IdPage } from '../../paging/idPage.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type { PracticeDirectory } from './PracticeDirectory.ts'

/** One that runs practices of a kind. */
export interface RunnerRecord {
  readonly organisationId: string
  readonly practiceCount: number
}

/** One page of them. */
export interface RunnerPage extends IdPage {
  readonly runners: readonly RunnerRecord[]
}

/** Those who run practices that have the concept: the one with most first, then by name. */
export function listRunners(
  conceptId: string,
  directory: PracticeDirectory,
  organisations: OrganisationService,
): RunnerRecord[] {
  const counts = new Map<string, number>()
  for (const practiceId of directory.withConcept(conceptId))
    for (const runnerId of directory.find(practiceId)?.runnerIds ?? [])
      counts.set(runnerId, (counts.get(runnerId) ?? 0) + 1)
  return Array.from(counts, ([organisationId, practiceCount]) => ({ organisationId, practiceCount })).sort(
    (a, b) =>
      b.practiceCount - a.practiceCount || organisations.compareByName(a.organisationId, b.organisationId),
  )
}
