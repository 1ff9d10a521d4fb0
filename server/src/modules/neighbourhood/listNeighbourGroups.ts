import { goalId, goalNumberOf, type Basis, type GoalLinkRecord } from '../goal/goalRecord.ts'
import type { GoalService } from '../goal/GoalService.ts'
import type { NetworkService } from '../network/NetworkService.ts'
import type { PracticeService } from '../practice/PracticeService.ts'
import type { StrategyService } from '../strategy/StrategyService.ts'
import type { VocabularyService } from '../vocabulary/VocabularyService.ts'
import type { Neighbour, NeighbourGroupRecord, NodeReference } from './neighbourhoodRecord.ts'

/** The services that know the nodes of the explorer. */
export interface NodeServices {
  readonly practices: PracticeService
  readonly strategies: StrategyService
  readonly goals: GoalService
  readonly networks: NetworkService
  readonly vocabulary: VocabularyService
}

type Of = NodeReference['of']

/** What a node is related to, one group per relationship and direction, empty groups left out. */
export async function listNeighbourGroups(
  services: NodeServices,
  node: NodeReference,
): Promise<NeighbourGroupRecord[]> {
  const groups = await LISTERS[node.of](services, node.id)
  return groups.filter(({ neighbours }) => neighbours.length > 0)
}

/** How practices and strategies are related to the entries of a scheme; a strategy through its passages. */
const RELATIONSHIP_TO: Readonly<Record<string, string>> = {
  form: 'HAS_FORM',
  'practice-status': 'HAS_STATUS',
  'policy-area': 'IN_AREA',
  'target-group': 'FOR_GROUP',
  'organising-group': 'ORGANISED_AS',
  'document-type': 'HAS_TYPE',
  question: 'ANSWERS',
}

type Lister = (
  services: NodeServices,
  id: string,
) => readonly NeighbourGroupRecord[] | Promise<readonly NeighbourGroupRecord[]>

const LISTERS: Readonly<Record<Of, Lister>> = {
  PRACTICE: async ({ practices, goals }, id) => {
    const [practice] = await practices.findPractices([id])
    if (practice === undefined) return []
    return [
      incoming('RUNS', 'ORGANISATION', practice.runnerIds),
      incoming(
        'PARTNERS_IN',
        'ORGANISATION',
        practice.partners.map(({ organisationId }) => organisationId),
      ),
      outgoing('HAS_FORM', 'CONCEPT', practice.formIds),
      outgoing('IN_AREA', 'CONCEPT', practice.areaIds),
      outgoing('FOR_GROUP', 'CONCEPT', practice.targetGroupIds),
      outgoing('HAS_STATUS', 'CONCEPT', practice.statusIds),
      outgoing('ORGANISED_AS', 'CONCEPT', [...new Set(practice.mappings.map(({ groupId }) => groupId))]),
      { type: 'ADDRESSES', outgoing: true, neighbours: toGoals(goals, practice.goalLinks) },
      outgoing('UNDER', 'STRATEGY', practice.strategyIds),
      outgoing('ADAPTED_FROM', 'PRACTICE', practice.adaptedFromIds),
      incoming('ADAPTED_FROM', 'PRACTICE', practices.directory.adaptedFrom(id)),
    ]
  },
  STRATEGY: ({ strategies, practices }, id) => {
    const strategy = strategies.directory.find(id)
    if (strategy === null) return []
    const concepts = Map.groupBy(strategy.conceptIds, schemeOf)
    const toGoalsOf = (numbers: readonly number[], basis: Basis): Neighbour[] =>
      numbers.map((number) => ({ node: { of: 'GOAL', id: goalId(number) }, basis }))
    return [
      incoming('ADOPTED', 'ORGANISATION', strategy.ownerIds),
      ...Array.from(concepts, ([scheme, ids]) => outgoing(RELATIONSHIP_TO[scheme] ?? scheme, 'CONCEPT', ids)),
      {
        type: 'ADDRESSES',
        outgoing: true,
        neighbours: [
          ...toGoalsOf(strategy.goalsStated, 'STATED'),
          ...toGoalsOf(strategy.goalsSuggested, 'SUGGESTED'),
        ],
      },
      incoming('UNDER', 'PRACTICE', practices.directory.under(id)),
    ]
  },
  ORGANISATION: async ({ practices, strategies, networks }, id) => {
    const [memberships = []] = await networks.listMembershipsOfOrganisations([id])
    return [
      outgoing('RUNS', 'PRACTICE', practices.directory.runBy(id)),
      outgoing('PARTNERS_IN', 'PRACTICE', practices.directory.partneredBy(id)),
      outgoing('ADOPTED', 'STRATEGY', strategies.directory.ownedBy(id)),
      outgoing(
        'HAS_MEMBERSHIP',
        'NETWORK',
        memberships.map(({ networkId }) => networkId),
      ),
    ]
  },
  GOAL: ({ practices, strategies }, id) => {
    const number = goalNumberOf(id)
    if (number === null) return []
    const linked = (of: Of, list: (basis: Basis) => readonly string[]): Neighbour[] =>
      (['STATED', 'SUGGESTED'] as const).flatMap((basis) =>
        list(basis).map((practiceId) => ({ node: { of, id: practiceId }, basis })),
      )
    const neighbours = [
      ...linked('STRATEGY', (basis) => strategies.directory.linkedTo(number, basis)),
      ...linked('PRACTICE', (basis) => practices.directory.linkedTo(number, basis)),
    ]
    return [{ type: 'ADDRESSES', outgoing: false, neighbours: distinct(neighbours) }]
  },
  CONCEPT: ({ vocabulary, practices, strategies }, id) => {
    const concept = vocabulary.findHeldConcept(id)
    if (concept === null) return []
    const type = RELATIONSHIP_TO[concept.scheme]
    return [
      outgoing('BROADER', 'CONCEPT', concept.broaderId === null ? [] : [concept.broaderId]),
      incoming(
        'BROADER',
        'CONCEPT',
        vocabulary.listNarrower(id).map((entry) => entry.id),
      ),
      ...(type === undefined
        ? []
        : [
            incoming(type, 'STRATEGY', strategies.directory.withConcept(id)),
            incoming(type, 'PRACTICE', practices.directory.withConcept(id)),
          ]),
    ]
  },
  NETWORK: async ({ networks }, id) => {
    const [memberships = []] = await networks.listMembershipsOfNetworks([id])
    return [
      incoming(
        'HAS_MEMBERSHIP',
        'ORGANISATION',
        memberships.map(({ organisationId }) => organisationId),
      ),
    ]
  },
}

function schemeOf(conceptId: string): string {
  return conceptId.slice(0, conceptId.indexOf(':'))
}

function outgoing(type: string, of: Of, ids: readonly string[]): NeighbourGroupRecord {
  return { type, outgoing: true, neighbours: ids.map((id) => ({ node: { of, id }, basis: null })) }
}

function incoming(type: string, of: Of, ids: readonly string[]): NeighbourGroupRecord {
  return { ...outgoing(type, of, ids), outgoing: false }
}

/** Links to targets lead to their goal; where both bases lead to one goal, the stated one comes first and stays. */
function toGoals(goals: GoalService, links: readonly GoalLinkRecord[]): Neighbour[] {
  return distinct(
    links.map((link) => ({
      node: { of: 'GOAL', id: goalId(goals.getLinkedGoal(link).number) },
      basis: link.basis,
    })),
  )
}

function distinct(neighbours: readonly Neighbour[]): Neighbour[] {
  const seen = new Set<string>()
  return neighbours.filter(({ node }) => {
    const isNew = !seen.has(node.id)
    seen.add(node.id)
    return isNew
  })
}
