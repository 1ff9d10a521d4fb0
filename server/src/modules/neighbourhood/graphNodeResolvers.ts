import {
  formPath,
  goalPath,
  networkPath,
  organisationPath,
  practicePath,
  strategyPath,
} from '../../../../graph-schema/addresses/recordPaths.ts'
import { labelIn, nameIn } from '../../bilingual.ts'
import type { HubContext } from '../../graphql/HubContext.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'
import { goalNumberOf, targetCodeOf } from '../goal/goalRecord.ts'
import type { NodeReference } from './neighbourhoodRecord.ts'
import { kindOfNode } from './toNeighbourGroups.ts'

/** GraphNode: its record comes in one batch with all others of the operation. */
export const graphNodeResolvers = {
  GraphNode: {
    kind: (node, _args, { services }) => kindOfNode(node, services.organisations),
    label: async (node, _args, context) => (await nameNode(node, context)).label,
    path: async (node, _args, context) => (await nameNode(node, context)).path,
    practice: ({ of, id }, _args, { loaders }) => (of === 'PRACTICE' ? loaders.practice(id) : null),
    strategy: ({ of, id }, _args, { loaders }) => (of === 'STRATEGY' ? loaders.strategy(id) : null),
    organisation: ({ of, id }, _args, { services }) =>
      of === 'ORGANISATION' ? services.organisations.getOrganisation(id) : null,
    goal: ({ id }, _args, { services }) => services.goals.findGoal(goalNumberOf(id) ?? 0),
    target: ({ id }, _args, { services }) => services.goals.findTarget(targetCodeOf(id) ?? ''),
  },
} satisfies Resolvers

interface NodeName {
  readonly label: string
  readonly path: string | null
}

async function nameNode({ of, id }: NodeReference, context: HubContext): Promise<NodeName> {
  const name = await NAMES[of](id, context)
  if (name === null) throw new Error(`The node ${id} is gone.`)
  return name
}

/** What a node of each kind is called and where its page is. */
const NAMES: Readonly<
  Record<NodeReference['of'], (id: string, context: HubContext) => Promise<NodeName | null> | NodeName | null>
> = {
  PRACTICE: async (id, { loaders }) => {
    const practice = await loaders.practice(id)
    return practice === null ? null : { label: practice.title, path: practicePath(practice.slug) }
  },
  STRATEGY: async (id, { loaders }) => {
    const strategy = await loaders.strategy(id)
    return strategy === null ? null : { label: strategy.title, path: strategyPath(strategy.slug) }
  },
  NETWORK: async (id, { loaders, language }) => {
    const network = await loaders.network(id)
    if (network === null) return null
    return { label: nameIn(language, network), path: networkPath(network.slug) }
  },
  ORGANISATION: async (id, { services }) => {
    const organisation = await services.organisations.getOrganisation(id)
    return { label: organisation.name, path: organisationPath(organisation) }
  },
  GOAL: (id, { services, language }) => {
    const goal = services.goals.findGoal(goalNumberOf(id) ?? 0)
    if (goal === null) return null
    const label = `${goal.number}. ${nameIn(language, goal)}`
    return { label, path: goalPath(goal.number) }
  },
  TARGET: (id, { services, language }) => {
    const target = services.goals.findTarget(targetCodeOf(id) ?? '')
    if (target === null) return null
    const { code, goalNumber } = target
    // Its goal's page lists the targets.
    return {
      label: `${code} ${nameIn(language, target)}`,
      path: `${goalPath(goalNumber)}#delmal-${code}`,
    }
  },
  CONCEPT: (id, { services, language }) => {
    const concept = services.vocabulary.findHeldConcept(id)
    if (concept === null) return null
    return {
      label: labelIn(language, concept),
      path: concept.scheme === 'form' ? formPath(concept.key) : null,
    }
  },
}
