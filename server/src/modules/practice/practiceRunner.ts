import type { MunicipalityRecord, OrganisationRecord } from '../organisation/organisationRecords.ts'
import type { PracticeRecord } from './practiceRecord.ts'

/** The one that runs the practice; where several do, the first by id, the same everywhere. */
export function runnerIdOf({ id, runnerIds: [runnerId] }: PracticeRecord): string {
  if (runnerId === undefined) throw new Error(`Nobody runs the practice ${id}.`)
  return runnerId
}

/** The municipality whose inhabitants the figures of a practice are for; null unless a single one runs it. */
export function municipalityOf(
  { runnerIds }: PracticeRecord,
  runner: OrganisationRecord,
): MunicipalityRecord | null {
  return runner.kind === 'MUNICIPALITY' && runnerIds.length === 1 ? runner : null
}

/** Kronor per inhabitant and year, to the öre; null unless the cost is yearly and of a single municipality. */
export function costPerInhabitant(practice: PracticeRecord, runner: OrganisationRecord): number | null {
  const { costSek, costIsYearly } = practice
  const municipality = municipalityOf(practice, runner)
  if (costSek === null || costIsYearly !== true || municipality === null) return null
  return Math.round((costSek / municipality.population) * 100) / 100
}
