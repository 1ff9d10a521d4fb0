import type { Language } from '../../errors.ts'
import { goalId, goalNumberOf, type Basis } from '../goal/goalRecord.ts'
import { listLocalPartners } from '../organisation/listLocalPartners.ts'
import type { NodeServices } from './listRelationships.ts'
import type { Neighbour, NodeReference, RelationshipRecord } from './neighbourhoodRecord.ts'

const TWINS = 20

/**
 * What lies two steps from a node, through practices, and the municipalities most like it; empty ones left out.
 * Every neighbour that lies two steps away names the practices between.
 */
export function listDistantRelationships(
  services: NodeServices,
  { of, id }: NodeReference,
  language: Language,
): RelationshipRecord[] {
  const lists =
    of === 'ORGANISATION'
      ? [
          listParties(services, id),
          listRunners(services, id),
          listGoals(services, id),
          listTwins(services, id, language),
        ]
      : of === 'GOAL'
        ? [listRunnersForGoal(services, id)]
        : []
  return lists.filter(({ neighbours }) => neighbours.length > 0)
}

/** Those who take part in what the organisation runs. */
function listParties({ practices, organisations }: NodeServices, id: string): RelationshipRecord {
  const neighbours = listLocalPartners(id, practices.directory, organisations).map(
    ({ organisationId, practiceIds }) => toOrganisation(organisationId, null, practiceIds),
  )
  return { type: 'PARTNERS', outgoing: true, neighbours }
}

/** Those who run what the organisation takes part in. */
function listRunners(
  { practices: { directory }, organisations }: NodeServices,
  id: string,
): RelationshipRecord {
  const via = groupBy(directory.partneredBy(id), (practiceId) => directory.find(practiceId)?.runnerIds ?? [])
  via.delete(id)
  const neighbours = [...via].map(([runnerId, ids]) => toOrganisation(runnerId, null, ids))
  return { type: 'PARTNERS', outgoing: false, neighbours: mostFirst(neighbours, organisations) }
}

/** Goals of what the organisation runs: stated where a source of any practice states it. */
function listGoals({ practices: { directory } }: NodeServices, id: string): RelationshipRecord {
  const own = directory.runBy(id)
  const stated = groupBy(own, (practiceId) => directory.find(practiceId)?.goalsStated ?? [])
  const suggested = groupBy(own, (practiceId) => directory.find(practiceId)?.goalsSuggested ?? [])
  for (const goal of stated.keys()) suggested.delete(goal)
  const on = (goals: ReadonlyMap<number, readonly string[]>, basis: Basis): Neighbour[] =>
    [...goals]
      .toSorted(([a], [b]) => a - b)
      .map(([goal, via]) => ({ node: { of: 'GOAL', id: goalId(goal) }, basis, via }))
  return {
    type: 'ADDRESSES',
    outgoing: true,
    neighbours: [...on(stated, 'STATED'), ...on(suggested, 'SUGGESTED')],
  }
}

/** Organisations that run practices for the goal: stated where a source of any of them states it. */
function listRunnersForGoal(
  { practices: { directory }, organisations }: NodeServices,
  id: string,
): RelationshipRecord {
  const number = goalNumberOf(id) ?? 0
  const runners = (basis: Basis) =>
    groupBy(directory.linkedTo(number, basis), (practiceId) => directory.find(practiceId)?.runnerIds ?? [])
  const stated = runners('STATED')
  const suggested = runners('SUGGESTED')
  for (const runner of stated.keys()) suggested.delete(runner)
  const on = (via: ReadonlyMap<string, readonly string[]>, basis: Basis): Neighbour[] =>
    mostFirst(
      [...via].map(([runnerId, ids]) => toOrganisation(runnerId, basis, ids)),
      organisations,
    )
  return {
    type: 'ADDRESSES',
    outgoing: false,
    neighbours: [...on(stated, 'STATED'), ...on(suggested, 'SUGGESTED')],
  }
}

function listTwins(
  { organisations, indicators }: NodeServices,
  id: string,
  language: Language,
): RelationshipRecord {
  const centre = organisations.findHeldOrganisation(id)
  const twins = centre?.kind === 'MUNICIPALITY' ? indicators.listTwins(centre, TWINS, language) : []
  const neighbours = twins.map(({ municipality, rank }) => ({
    ...toOrganisation(municipality.id, null, []),
    rank,
  }))
  return { type: 'LIKE', outgoing: true, neighbours }
}

function toOrganisation(id: string, basis: Basis | null, via: readonly string[]): Neighbour {
  return { node: { of: 'ORGANISATION', id }, basis, via }
}

/** The one with most practices first, then by name. */
function mostFirst(
  neighbours: readonly Neighbour[],
  organisations: NodeServices['organisations'],
): Neighbour[] {
  return neighbours.toSorted(
    (a, b) =>
      (b.via?.length ?? 0) - (a.via?.length ?? 0) || organisations.compareByName(a.node.id, b.node.id),
  )
}

function groupBy<Key>(ids: readonly string[], keysOf: (id: string) => readonly Key[]): Map<Key, string[]> {
  const groups = new Map<Key, string[]>()
  for (const id of ids)
    for (const key of keysOf(id)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [id])
      else group.push(id)
    }
  return groups
}
