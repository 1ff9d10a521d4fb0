import type { OrganisationRecord } from '../organisation/organisationRecords.ts'
import type { PracticeRecord } from './practiceRecord.ts'

/** The one that runs the practice; where several do, the first by id, the same everywhere. */
export function runnerIdOf({ id, runnerIds: [runnerId] }: PracticeRecord): string {
  if (runnerId === undefined) throw new Error(`Nobody runs the practice ${id}.`)
  return runnerId
}

/** Only a yearly cost of what one municipality runs says something per inhabitant. */
export function costPerInhabitant(
  { costSek, costIsYearly }: PracticeRecord,
  runner: OrganisationRecord,
): number | null {
  if (costSek === null || costIsYearly !== true || runner.kind !== 'MUNICIPALITY') return null
  return Math.round((costSek / runner.population) * 100) / 100
}
