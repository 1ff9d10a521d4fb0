import type { PracticeDirectory } from './PracticeDirectory.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'

/** One that takes part in practices of a municipality. */
export interface LocalPartnerRecord {
  readonly organisationId: string
  readonly practiceIds: readonly string[]
}

/** Those who take part in what an organisation runs: the one with most practices first, then by name. */
export function listLocalPartners(
  organisationId: string,
  directory: PracticeDirectory,
  organisations: OrganisationService,
): LocalPartnerRecord[] {
  const practicesOf = new Map<string, string[]>()
  for (const practiceId of directory.runBy(organisationId))
    for (const partner of directory.find(practiceId)?.partners ?? []) {
      if (partner.id === organisationId) continue
      const practices = practicesOf.get(partner.id) ?? []
      practicesOf.set(partner.id, practices)
      practices.push(practiceId)
    }
  return Array.from(practicesOf, ([id, practiceIds]) => ({ organisationId: id, practiceIds })).sort(
    (a, b) =>
      b.practiceIds.length - a.practiceIds.length ||
      organisations.compareByName(a.organisationId, b.organisationId),
  )
}
