import { HubError, type Language } from '../../errors.ts'
import { shortened } from '../../shortened.ts'
import { goalNumberOf, targetCodeOf } from '../goal/goalRecord.ts'
import { addStrategiesBetween } from './addStrategiesBetween.ts'
import { chooseFairly } from './chooseFairly.ts'
import { findShortestPath } from './findShortestPath.ts'
import { listDistantRelationships } from './listDistantRelationships.ts'
import { listRelationships, type NodeServices } from './listRelationships.ts'
import type {
  NeighbourGroupRecord,
  NeighbourhoodRecord,
  NetworkTie,
  NodeReference,
  PathRecord,
} from './neighbourhoodRecord.ts'
import { toNeighbourGroups } from './toNeighbourGroups.ts'

/** Who asks: memberships are read together with all others of the operation. */
interface Asker {
  readonly language: Language
  readonly loaders: {
    readonly membershipsOfOrganisation: (id: string) => Promise<readonly NetworkTie[]>
    readonly membershipsOfNetwork: (id: string) => Promise<readonly NetworkTie[]>
  }
}

/** Nodes and relationships around one node, and the way between two, for the graph explorer. */
export class NeighbourhoodService {
  readonly #services: NodeServices

  constructor(services: NodeServices) {
    this.#services = services
  }

  /** Around the node with this id, at most `count` direct neighbours, shared fairly between relationships. Throws UNKNOWN_VALUE. */
  async getNeighbourhood(id: string, count: number, asker: Asker): Promise<NeighbourhoodRecord> {
    const centre = await this.#identify(id, 'id')
    const direct = listRelationships(this.#services, centre, await listMembershipsOf(centre, asker))
    const relationships = [
      ...addStrategiesBetween(direct, this.#services.practices.directory),
      ...listDistantRelationships(this.#services, centre, asker.language),
    ]
    const groups = toNeighbourGroups(id, relationships, this.#services.organisations)
    return { centre, groups, chosen: chooseFairly(groups.filter(isDirect), count) }
  }

  /**
   * The groups of a neighbourhood without what another node has not: neighbours of both, and the other node itself
   * where it is one. Being like the same municipalities or having the same status is nothing in common.
   */
  async listShared(
    { centre, groups }: NeighbourhoodRecord,
    otherId: string,
    asker: Asker,
  ): Promise<NeighbourGroupRecord[]> {
    const other = await this.getNeighbourhood(otherId, 1, asker)
    const theirs = new Set(
      other.groups
        .filter(({ type }) => type !== 'LIKE')
        .flatMap(({ neighbours }) => neighbours.map(({ node }) => node.id)),
    )
    const isShared = ({ type }: NeighbourGroupRecord, { id }: NodeReference) =>
      id === otherId || (type !== 'LIKE' && theirs.has(id) && !TIES_EVERYTHING.test(id))
    return groups
      .map((group) => ({
        ...group,
        centreId: `${centre.id} ${otherId}`,
        neighbours: group.neighbours.filter(({ node }) => isShared(group, node)),
      }))
      .filter(({ neighbours }) => neighbours.length > 0)
  }

  /** The nodes with these ids. Throws UNKNOWN_VALUE for the first id that names nothing, INVALID_INPUT for too many. */
  async getNodes(ids: readonly string[]): Promise<NodeReference[]> {
    if (ids.length > MOST_NODES) throw tooManyNodes(ids.length)
    return await this.#identifyAll(ids, 'ids')
  }

  /**
   * The shortest path between two nodes, null when nothing of at most six relationships ties them. It passes through
   * practices, strategies, organisations, networks, goals and targets; through words of the vocabularies only when it
   * must, and never through a status or a type of document, which tie everything. Throws UNKNOWN_VALUE.
   */
  async findPath(fromId: string, toId: string): Promise<PathRecord | null> {
    const [from, to] = await Promise.all([this.#identify(fromId, 'from'), this.#identify(toId, 'to')])
    const memberships = await this.#listAllMemberships()
    const relationshipsOf = (node: NodeReference) => listRelationships(this.#services, node, memberships)
    return (
      findShortestPath(from, to, relationshipsOf, ({ of }) => of !== 'CONCEPT') ??
      findShortestPath(from, to, relationshipsOf, ({ id }) => !TIES_EVERYTHING.test(id))
    )
  }

  async #identify(id: string, field: string): Promise<NodeReference> {
    const [node] = await this.#identifyAll([id], field)
    if (node === undefined) throw unknownNode(id, field)
    return node
  }

  /** One question to the graph for all that is not held. */
  async #identifyAll(ids: readonly string[], field: string): Promise<NodeReference[]> {
    const held = ids.map((id) => this.#identifyHeld(id))
    const networks = await this.#services.networks.findNetworks(
      ids.filter((_, index) => held[index] === null),
    )
    const networkIds = new Set(networks.flatMap((network) => network?.id ?? []))
    const unknown = ids.find((id, index) => held[index] === null && !networkIds.has(id))
    if (unknown !== undefined) {
      await this.#refuseUnsound(unknown)
      throw unknownNode(unknown, field)
    }
    return ids.map((id, index) => held[index] ?? { of: 'NETWORK', id })
  }

  /** Throws UnsoundRecordError when the id is that of a record which is left out. */
  async #refuseUnsound(id: string): Promise<void> {
    const { practices, strategies, organisations, vocabulary, networks } = this.#services
    organisations.refuseLeftOut(id)
    vocabulary.findAskedConcept(id)
    await networks.findAskedNetwork(id)
    await practices.refuseUnsound([id])
    await strategies.refuseUnsound(id)
  }

  #identifyHeld(id: string): NodeReference | null {
    const { practices, strategies, organisations, goals, vocabulary } = this.#services
    if (practices.directory.has(id)) return { of: 'PRACTICE', id }
    if (strategies.directory.has(id)) return { of: 'STRATEGY', id }
    if (organisations.findHeldOrganisation(id) !== null) return { of: 'ORGANISATION', id }
    if (vocabulary.findHeldConcept(id) !== null) return { of: 'CONCEPT', id }
    if (goals.findTarget(targetCodeOf(id) ?? '') !== null) return { of: 'TARGET', id }
    return goals.findGoal(goalNumberOf(id) ?? 0) === null ? null : { of: 'GOAL', id }
  }

  async #listAllMemberships(): Promise<readonly NetworkTie[]> {
    const { networks } = this.#services
    const ids = (await networks.listNetworks()).map(({ id }) => id)
    return (await networks.listMembershipsOfNetworks(ids)).flat()
  }
}

async function listMembershipsOf(
  { of, id }: NodeReference,
  { loaders }: Asker,
): Promise<readonly NetworkTie[]> {
  if (of === 'ORGANISATION') return await loaders.membershipsOfOrganisation(id)
  return of === 'NETWORK' ? await loaders.membershipsOfNetwork(id) : []
}

const MOST_NODES = 50
const TIES_EVERYTHING = /^(?:practice-status|document-type):/

function isDirect({ steps, type }: NeighbourGroupRecord): boolean {
  return steps === 1 && type !== 'LIKE'
}

function unknownNode(id: string, field: string): HubError {
  const shown = shortened(id)
  return new HubError(
    'UNKNOWN_VALUE',
    {
      sv: `Det finns ingenting med id ”${shown}”. Använd ”id” från ett exempel, en strategi, en organisation, ett mål, ett delmål, ett nätverk eller ett begrepp.`,
      en: `There is nothing with the id “${shown}”. Use the “id” of an example, strategy, organisation, goal, target, network or concept.`,
    },
    { field },
  )
}

function tooManyNodes(count: number): HubError {
  return new HubError(
    'INVALID_INPUT',
    {
      sv: `”ids” har ${count} id men får ha högst ${MOST_NODES}.`,
      en: `“ids” has ${count} ids but may have at most ${MOST_NODES}.`,
    },
    { field: 'ids' },
  )
}
