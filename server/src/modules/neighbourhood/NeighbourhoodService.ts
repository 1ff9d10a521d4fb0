import { HubError, type Language } from '../../errors.ts'
import type { GraphEdge, GraphNode, Neighbourhood } from '../../graphql/resolverTypes.generated.ts'
import { goalNumberOf } from '../goal/goalRecord.ts'
import type { OrganisationRecord } from '../organisation/organisationRecords.ts'
import type { OrganisationService } from '../organisation/OrganisationService.ts'
import { listNeighbourGroups, type NodeServices } from './listNeighbourGroups.ts'
import type { Neighbour, NeighbourGroupRecord, NodeReference } from './neighbourhoodRecord.ts'

/** Nodes and relationships around one node, for the graph explorer. */
export class NeighbourhoodService {
  readonly #services: NodeServices & { readonly organisations: OrganisationService }

  constructor(services: NodeServices & { readonly organisations: OrganisationService }) {
    this.#services = services
  }

  /** Around the node with this id, at most `count` neighbours, shared fairly between relationships. Throws UNKNOWN_VALUE. */
  async getNeighbourhood(id: string, count: number, language: Language): Promise<Neighbourhood> {
    const reference = await this.#identify(id)
    if (reference === null) throw unknownNode(id)
    const groups = await listNeighbourGroups(this.#services, reference)
    const chosen = chooseFairly(groups, count)
    const nodes = await this.#describe(
      [reference, ...chosen.map(({ neighbour }) => neighbour.node)],
      language,
    )
    const centre = nodes.get(id)
    if (centre === undefined) throw unknownNode(id)
    const edges: GraphEdge[] = []
    for (const { group, neighbour } of chosen) {
      const other = neighbour.node.id
      if (!nodes.has(other)) continue
      const [from, to] = group.outgoing ? [id, other] : [other, id]
      edges.push({ from, to, type: group.type, basis: neighbour.basis })
    }
    nodes.delete(id)
    return {
      centre,
      nodes: [...nodes.values()],
      edges,
      groups: groups.map(({ type, outgoing, neighbours }) => ({ type, outgoing, count: neighbours.length })),
    }
  }

  async #identify(id: string): Promise<NodeReference | null> {
    const { practices, strategies, organisations, goals, vocabulary, networks } = this.#services
    if (practices.directory.has(id)) return { of: 'PRACTICE', id }
    if (strategies.directory.has(id)) return { of: 'STRATEGY', id }
    if (organisations.findHeldOrganisation(id) !== null) return { of: 'ORGANISATION', id }
    if (vocabulary.findHeldConcept(id) !== null) return { of: 'CONCEPT', id }
    const goal = goalNumberOf(id)
    if (goal !== null) return goals.findGoal(goal) === null ? null : { of: 'GOAL', id }
    const [network] = await networks.findNetworks([id])
    return network === null || network === undefined ? null : { of: 'NETWORK', id }
  }

  /** The nodes by id, in the order given; one that is gone is left out. One batch for each kind. */
  async #describe(references: readonly NodeReference[], language: Language): Promise<Map<string, GraphNode>> {
    const { practices, strategies, organisations, goals, vocabulary, networks } = this.#services
    const idsOf = (of: NodeReference['of']) => references.filter((node) => node.of === of).map(({ id }) => id)
    const [practiceRecords, strategyRecords, networkRecords] = await Promise.all([
      practices.findPractices(idsOf('PRACTICE')),
      strategies.findStrategies(idsOf('STRATEGY')),
      networks.findNetworks(idsOf('NETWORK')),
    ])
    const described = new Map<string, GraphNode>()
    for (const { id, title, slug } of practiceRecords)
      described.set(id, { id, kind: 'PRACTICE', label: title, path: `/exempel/${slug}` })
    for (const { id, title, slug } of strategyRecords)
      described.set(id, { id, kind: 'STRATEGY', label: title, path: `/strategier/${slug}` })
    for (const network of networkRecords) {
      if (network === null) continue
      const label = language === 'en' ? network.nameEn : network.nameSv
      described.set(network.id, { id: network.id, kind: 'NETWORK', label, path: `/natverk/${network.slug}` })
    }
    for (const id of idsOf('ORGANISATION')) {
      const organisation = organisations.findHeldOrganisation(id)
      if (organisation !== null) described.set(id, toOrganisationNode(organisation))
    }
    for (const id of idsOf('GOAL')) {
      const goal = goals.findGoal(goalNumberOf(id) ?? 0)
      if (goal === null) continue
      const label = `${goal.number}. ${language === 'en' ? goal.nameEn : goal.nameSv}`
      described.set(id, { id, kind: 'GOAL', label, path: `/mal/${goal.number}` })
    }
    for (const id of idsOf('CONCEPT')) {
      const concept = vocabulary.findHeldConcept(id)
      if (concept === null) continue
      const label = language === 'en' ? concept.labelEn : concept.labelSv
      described.set(id, { id, kind: 'CONCEPT', label, path: null })
    }
    const inOrder = new Map<string, GraphNode>()
    for (const { id } of references) {
      const node = described.get(id)
      if (node !== undefined) inOrder.set(id, node)
    }
    return inOrder
  }
}

function toOrganisationNode({ id, name, slug, kind }: OrganisationRecord): GraphNode {
  if (kind === 'MUNICIPALITY') return { id, kind, label: name, path: `/kommuner/${slug}` }
  const path = `/organisationer/${slug}`
  return { id, kind: kind === 'REGION' ? 'REGION' : 'ORGANISATION', label: name, path }
}

/** Neighbours group by group; a large group gives way so that small ones are shown whole. */
function chooseFairly(
  groups: readonly NeighbourGroupRecord[],
  count: number,
): { readonly group: NeighbourGroupRecord; readonly neighbour: Neighbour }[] {
  let left = count
  const bySize = groups.toSorted((a, b) => a.neighbours.length - b.neighbours.length)
  const shares = new Map<NeighbourGroupRecord, number>()
  for (const [index, group] of bySize.entries()) {
    const share = Math.min(group.neighbours.length, Math.floor(left / (bySize.length - index)))
    shares.set(group, share)
    left -= share
  }
  return groups.flatMap((group) =>
    group.neighbours.slice(0, shares.get(group)).map((neighbour) => ({ group, neighbour })),
  )
}

function unknownNode(id: string): HubError {
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  return new HubError(
    'UNKNOWN_VALUE',
    {
      sv: `Det finns ingenting med id ”${shown}”. Använd ”id” från ett exempel, en strategi, en organisation, ett mål, ett nätverk eller ett begrepp.`,
      en: `There is nothing with the id “${shown}”. Use the “id” of an example, strategy, organisation, goal, network or concept.`,
    },
    { field: 'id' },
  )
}
