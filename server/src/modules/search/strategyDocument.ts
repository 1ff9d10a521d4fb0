import type { StrategyDocument } from '../../search/strategies/strategySearch.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type { StrategyEntry } from '../strategy/StrategyDirectory.ts'
import { latestFirst } from '../strategy/strategyRecord.ts'
import { keysByScheme } from './practiceDocument.ts'
import { splitGoals } from './splitGoals.ts'
import type { SearchedPassage, SearchedStrategy } from './searchRepository.ts'

/** The strategy as the directory keeps it, with the goals and concepts of its passages. */
export function toStrategyEntry(row: SearchedStrategy, passages: readonly SearchedPassage[]): StrategyEntry {
  const conceptIds = [
    ...row.typeIds,
    ...passages.flatMap(({ questionIds, areaIds }) => [...questionIds, ...areaIds]),
  ]
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    ownerIds: row.ownerIds.toSorted(),
    conceptIds: [...new Set(conceptIds)],
    ...splitGoals([...row.goals, ...passages.flatMap(({ goals }) => goals)]),
    validFrom: row.validFrom,
    validTo: row.validTo,
    phase: row.phase ?? 'UNKNOWN',
  }
}

/** The strategy, with its entry, as search indexes it. */
export function toStrategyDocument(
  row: SearchedStrategy,
  { ownerIds, conceptIds }: StrategyEntry,
  passages: readonly SearchedPassage[],
  organisations: OrganisationService,
): StrategyDocument {
  const ownerId = ownerIds[0] ?? ''
  const owner = organisations.findHeldOrganisation(ownerId)
  const municipality = owner?.kind === 'MUNICIPALITY' ? owner : null
  const concepts = keysByScheme(conceptIds)
  const decisions = latestFirst(row.decisions)
  const decidedOn = decisions[0]?.date ?? null
  const notes = [row.principlesNote, row.statusNote].filter((note) => note !== null)
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    note: notes.length === 0 ? null : notes.join(' · '),
    organisationId: ownerId,
    organisationName: owner?.name ?? '',
    municipalityCode: municipality?.code ?? null,
    countyCode: municipality?.county.code ?? (owner?.kind === 'REGION' ? owner.county.code : null),
    type: concepts['document-type']?.[0] ?? null,
    areas: concepts['policy-area'] ?? [],
    phase: row.phase ?? 'UNKNOWN',
    passages: passages
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map(({ id, questionIds, text }) => ({
        id,
        question: keysByScheme(questionIds)['question']?.[0] ?? null,
        text,
      })),
    signers: row.signers,
    registrationNumbers: decisions
      .map(({ registrationNumber }) => registrationNumber)
      .filter((number) => number !== null),
    year: yearOf(decidedOn) ?? yearOf(row.validFrom),
    decidedOn,
  }
}

function yearOf(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? '')?.[0]
  return year === undefined ? null : Number(year)
}
