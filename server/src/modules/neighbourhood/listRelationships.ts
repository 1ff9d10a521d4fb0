import {
  goalId,
  goalNumberOf,
  targetCodeOf,
  targetId,
  type Basis,
  type LinkedGoals,
} from '../goal/goalRecord.ts'
import type { GoalService } from '../goal/GoalService.ts'
import type { NetworkService } from '../network/NetworkService.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type { PracticeService } from '../practice/PracticeService.ts'
import type { IndicatorService } from '../statistics/IndicatorService.ts'
import type { StrategyService } from '../strategy/StrategyService.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
import type { Neighbour, NetworkTie, NodeReference, RelationshipRecord } from './neighbourhoodRecord.ts'

/** The services that know the nodes of the explorer. */
export interface NodeServices {
  readonly practices: PracticeService
  readonly strategies: StrategyService
  readonly organisations: OrganisationService
  readonly goals: GoalService
  readonly networks: NetworkService
  readonly vocabulary: VocabularyService
  readonly indicators: IndicatorService
}

type Of = NodeReference['of']

/**
 * What a node itself is related to, one list per relationship and direction, empty ones left out. All of it is held
 * in memory but for the memberships, which the asker reads. The order of lists and neighbours is the same every time.
 */
export function listRelationships(
  services: NodeServices,
  node: NodeReference,
  memberships: readonly NetworkTie[],
): RelationshipRecord[] {
  return LISTERS[node.of](services, node.id, memberships).filter(({ neighbours }) => neighbours.length > 0)
}

/** How practices and strategies are related to the entries of a scheme; a strategy through its passages. */
const RELATIONSHIP_TO: Readonly<Record<string, string>> = {
  form: 'HAS_FORM',
  'policy-area': 'IN_AREA',
  'target-group': 'FOR_GROUP',
  'practice-status': 'HAS_STATUS',
  'organising-group': 'ORGANISED_AS',
  'document-type': 'HAS_TYPE',
  question: 'ANSWERS',
}

type Lister = (
  services: NodeServices,
  id: string,
  memberships: readonly NetworkTie[],
) => readonly RelationshipRecord[]

const LISTERS: Readonly<Record<Of, Lister>> = {
  PRACTICE: ({ practices: { directory } }, id) => {
    const practice = directory.find(id)
    if (practice === null) return []
    // One that runs a practice may stand among its parties as well; that it runs it says the more.
    const partnerIds = practice.partners
      .map((partner) => partner.id)
      .filter((partnerId) => !practice.runnerIds.includes(partnerId))
    return [
      incoming('RUNS', 'ORGANISATION', practice.runnerIds),
      incoming('PARTNERS_IN', 'ORGANISATION', partnerIds),
      outgoing('UNDER', 'STRATEGY', practice.strategyId === null ? [] : [practice.strategyId]),
      outgoing('ADAPTED_FROM', 'PRACTICE', practice.adaptedFromId === null ? [] : [practice.adaptedFromId]),
      incoming('ADAPTED_FROM', 'PRACTICE', directory.adaptedFrom(id)),
      ...toGoals(practice),
      ...toConcepts(practice.conceptIds),
    ]
  },
  STRATEGY: ({ strategies, practices }, id) => {
    const strategy = strategies.directory.find(id)
    if (strategy === null) return []
    return [
      incoming('ADOPTED', 'ORGANISATION', strategy.ownerIds),
      incoming('UNDER', 'PRACTICE', practices.directory.under(id)),
      ...toGoals(strategy),
      ...toConcepts(strategy.conceptIds),
    ]
  },
  ORGANISATION: ({ practices, strategies }, id, memberships) => {
    const joined = memberships.filter(({ organisationId }) => organisationId === id)
    const networkIds = joined.map(({ networkId }) => networkId)
    return [
      outgoing('RUNS', 'PRACTICE', practices.directory.runBy(id)),
      outgoing(
        'PARTNERS_IN',
        'PRACTICE',
        practices.directory.partnershipsOf(id).map(({ practiceId }) => practiceId),
      ),
      outgoing('ADOPTED', 'STRATEGY', strategies.directory.ownedBy(id)),
      outgoing('HAS_MEMBERSHIP', 'NETWORK', networkIds),
    ]
  },
  GOAL: ({ practices, strategies, goals }, id) => {
    const number = goalNumberOf(id)
    if (number === null) return []
    const targetIds = goals.listTargets(number).map(({ code }) => targetId(code))
    return [
      addressedBy(
        (basis) => practices.directory.linkedTo(number, basis),
        (basis) => strategies.directory.linkedTo(number, basis),
      ),
      incoming('PART_OF', 'TARGET', targetIds),
    ]
  },
  TARGET: ({ practices, strategies, goals }, id) => {
    const target = goals.findTarget(targetCodeOf(id) ?? '')
    if (target === null) return []
    return [
      outgoing('PART_OF', 'GOAL', [goalId(target.goalNumber)]),
      addressedBy(
        (basis) => practices.directory.linkedToTarget(target.code, basis),
        (basis) => strategies.directory.linkedToTarget(target.code, basis),
      ),
    ]
  },
  CONCEPT: ({ vocabulary, practices, strategies }, id) => {
    const concept = vocabulary.findHeldConcept(id)
    if (concept === null) return []
    const narrowerIds = vocabulary.listNarrower(id).map((entry) => entry.id)
    const type = RELATIONSHIP_TO[concept.scheme]
    return [
      outgoing('BROADER', 'CONCEPT', concept.broaderId === null ? [] : [concept.broaderId]),
      incoming('BROADER', 'CONCEPT', narrowerIds),
      ...(type === undefined
        ? []
        : [
            incoming(type, 'PRACTICE', practices.directory.withConcept(id)),
            incoming(type, 'STRATEGY', strategies.directory.withConcept(id)),
          ]),
    ]
  },
  NETWORK: (_services, id, memberships) => {
    const members = memberships.filter(({ networkId }) => networkId === id)
    const memberIds = members.map(({ organisationId }) => organisationId)
    return [incoming('HAS_MEMBERSHIP', 'ORGANISATION', memberIds)]
  },
}

/** To goals, then to targets. Where both bases lead to one, the stated one stays. */
function toGoals(links: LinkedGoals): RelationshipRecord[] {
  const to = (of: Of, stated: readonly string[], suggested: readonly string[]): RelationshipRecord => {
    const on = (ids: readonly string[], basis: Basis): Neighbour[] =>
      ids.map((id) => ({ node: { of, id }, basis }))
    const neighbours = distinct([...on(stated, 'STATED'), ...on(suggested, 'SUGGESTED')])
    return { type: 'ADDRESSES', outgoing: true, neighbours }
  }
  return [
    to('GOAL', links.goalsStated.map(goalId), links.goalsSuggested.map(goalId)),
    to('TARGET', links.targetsStated.map(targetId), links.targetsSuggested.map(targetId)),
  ]
}

/** From practices and strategies, the stated links before the suggested ones. */
function addressedBy(
  listPractices: (basis: Basis) => readonly string[],
  listStrategies: (basis: Basis) => readonly string[],
): RelationshipRecord {
  const linked = (of: Of, list: (basis: Basis) => readonly string[]): Neighbour[] =>
    (['STATED', 'SUGGESTED'] as const).flatMap((basis) =>
      list(basis).map((id) => ({ node: { of, id }, basis })),
    )
  const neighbours = [...linked('PRACTICE', listPractices), ...linked('STRATEGY', listStrategies)]
  return { type: 'ADDRESSES', outgoing: false, neighbours: distinct(neighbours) }
}

/** In the order of RELATIONSHIP_TO: what says most about the thing first. */
function toConcepts(conceptIds: readonly string[]): RelationshipRecord[] {
  return Object.entries(RELATIONSHIP_TO).map(([scheme, type]) => {
    const ids = new Set(conceptIds.filter((id) => id.startsWith(`${scheme}:`)))
    return outgoing(type, 'CONCEPT', [...ids])
  })
}

function outgoing(type: string, of: Of, ids: readonly string[]): RelationshipRecord {
  return {
    type,
    outgoing: true,
    neighbours: distinct(ids.map((id) => ({ node: { of, id }, basis: null }))),
  }
}

function incoming(type: string, of: Of, ids: readonly string[]): RelationshipRecord {
  return { ...outgoing(type, of, ids), outgoing: false }
}

function distinct(neighbours: readonly Neighbour[]): Neighbour[] {
  const seen = new Set<string>()
  return neighbours.filter(({ node }) => {
    const isNew = !seen.has(node.id)
    seen.add(node.id)
    return isNew
  })
}
