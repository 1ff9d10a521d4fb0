import type { Language } from '../../errors.ts'
import {
  byCode,
  byNumber,
  goalId,
  goalNumberOf,
  targetCodeOf,
  targetId,
  type Basis,
} from '../goal/goalRecord.ts'
import type { PracticeEntry } from '../practice/PracticeDirectory.ts'
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
  const { directory } = services.practices
  const lists =
    of === 'ORGANISATION'
      ? [
          listParties(services, id),
          listRunners(services, id),
          ...listAddressed(services, id),
          listTwins(services, id, language),
        ]
      : of === 'GOAL'
        ? [listRunnersFor(services, (basis) => directory.linkedTo(goalNumberOf(id) ?? 0, basis))]
        : of === 'TARGET'
          ? [listRunnersFor(services, (basis) => directory.linkedToTarget(targetCodeOf(id) ?? '', basis))]
          : []
  return lists.filter(({ neighbours }) => neighbours.length > 0)
}

/** Those who take part in what the organisation runs. */
function listParties({ practices }: NodeServices, id: string): RelationshipRecord {
  const neighbours = practices
    .listLocalPartners(id)
    .map(({ organisationId, practiceIds }) => toOrganisation(organisationId, null, practiceIds))
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

/** Goals, then targets, of what the organisation runs: stated where a source of any practice states it. */
function listAddressed({ practices: { directory } }: NodeServices, id: string): RelationshipRecord[] {
  const own = directory.runBy(id)
  const reached = <Key extends string | number>(
    keysOf: Readonly<Record<Basis, (entry: PracticeEntry) => readonly Key[]>>,
    order: (a: Key, b: Key) => number,
    toNode: (key: Key) => NodeReference,
  ): RelationshipRecord => {
    const through = (basis: Basis) =>
      groupBy(own, (practiceId) => {
        const entry = directory.find(practiceId)
        return entry === null ? [] : keysOf[basis](entry)
      })
    const [stated, suggested] = [through('STATED'), through('SUGGESTED')]
    for (const key of stated.keys()) suggested.delete(key)
    const on = (via: ReadonlyMap<Key, readonly string[]>, basis: Basis): Neighbour[] =>
      [...via]
        .toSorted(([a], [b]) => order(a, b))
        .map(([key, ids]) => ({ node: toNode(key), basis, via: ids }))
    const neighbours = [...on(stated, 'STATED'), ...on(suggested, 'SUGGESTED')]
    return { type: 'ADDRESSES', outgoing: true, neighbours }
  }
  return [
    reached(
      { STATED: ({ goalsStated }) => goalsStated, SUGGESTED: ({ goalsSuggested }) => goalsSuggested },
      byNumber,
      (goal) => ({ of: 'GOAL', id: goalId(goal) }),
    ),
    reached(
      { STATED: ({ targetsStated }) => targetsStated, SUGGESTED: ({ targetsSuggested }) => targetsSuggested },
      byCode,
      (code) => ({ of: 'TARGET', id: targetId(code) }),
    ),
  ]
}

/** Organisations that run the practices for a goal or target: stated where a source of any of them states it. */
function listRunnersFor(
  { practices: { directory }, organisations }: NodeServices,
  listPractices: (basis: Basis) => readonly string[],
): RelationshipRecord {
  const runners = (basis: Basis) =>
    groupBy(listPractices(basis), (practiceId) => directory.find(practiceId)?.runnerIds ?? [])
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
