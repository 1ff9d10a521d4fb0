import type { PracticeDocument } from '../../search/practices/practiceSearch.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type { PracticeEntry } from '../practice/PracticeDirectory.ts'
import { internText } from '../internText.ts'
import { splitGoals } from './splitGoals.ts'
import type { SearchedPractice } from './searchRepository.ts'

/** A year and a serial with their separators, with the letters of the register: KS 2021/00053, KS/2016:7, 0193/15. */
const REGISTRATION_NUMBER = /(?:\p{Lu}\p{L}{1,6}[ /-]?)?\d{1,7}(?:[/:]\d{1,7})(?:[:/-]\d{1,7})*/gu

/** The practice as the directory keeps it. */
export function toPracticeEntry(row: SearchedPractice): PracticeEntry {
  return {
    id: row.id,
    slug: row.slug,
    runnerIds: row.runnerIds.map(internText).sort(),
    conceptIds: row.conceptIds.map(internText),
    partners: row.partners.map(([id, contributions]) => ({
      id: internText(id),
      contributions: contributions.map(internText),
    })),
    ...splitGoals(row.goals),
    strategyId: row.strategyIds[0] ?? null,
    adaptedFromId: row.adaptedFromIds[0] ?? null,
    startYear: row.startYear,
    sourceDate: row.sourceDate,
    endYear: row.endYear,
  }
}

/** The practice, with its entry, as search indexes it. `registrationNumbers` are those of the strategy that it is under. */
export function toPracticeDocument(
  row: SearchedPractice,
  entry: PracticeEntry,
  organisations: OrganisationService,
  registrationNumbers: readonly string[],
): PracticeDocument {
  const runnerId = entry.runnerIds[0] ?? ''
  const runner = organisations.findHeldOrganisation(runnerId)
  const municipality = runner?.kind === 'MUNICIPALITY' ? runner : null
  const concepts = keysByScheme(entry.conceptIds)
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    need: row.need,
    method: row.method,
    results: row.results,
    lessons: row.lessons,
    conditions: row.conditions,
    costNote: row.costNote,
    organisationId: runnerId,
    organisationName: runner?.name ?? '',
    municipalityCode: municipality?.code ?? null,
    countyCode: municipality?.county.code ?? (runner?.kind === 'REGION' ? runner.county.code : null),
    municipalityGroup: municipality?.group.code ?? null,
    form: concepts['form']?.[0] ?? null,
    status: concepts['practice-status']?.[0] ?? null,
    areas: concepts['policy-area'] ?? [],
    targetGroups: concepts['target-group'] ?? [],
    goalsStated: entry.goalsStated,
    goalsSuggested: entry.goalsSuggested,
    partners: entry.partners.map(({ id, contributions }) => ({
      id,
      name: organisations.findHeldOrganisation(id)?.name ?? '',
      contributions,
    })),
    registrationNumbers: [
      ...registrationNumbers,
      ...row.documents.flatMap((document) => document.match(REGISTRATION_NUMBER) ?? []),
    ],
    startYear: row.startYear,
    endYear: row.endYear,
    cost: row.cost,
    staffFte: row.staffFte,
    completeness: row.completeness,
    sourceDate: row.sourceDate,
  }
}

/** Keys of concepts by their scheme; an id is scheme:key. */
export function keysByScheme(conceptIds: readonly string[]): Readonly<Record<string, string[]>> {
  const keys: Record<string, string[]> = {}
  for (const id of conceptIds) {
    const colon = id.indexOf(':')
    ;(keys[id.slice(0, colon)] ??= []).push(id.slice(colon + 1))
  }
  return keys
}
