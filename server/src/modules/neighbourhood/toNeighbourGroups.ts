import type { OrganisationService } from '../organisation/OrganisationService.ts'
import type {
  GraphNodeKind,
  Neighbour,
  NeighbourGroupRecord,
  NodeReference,
  RelationshipRecord,
} from './neighbourhoodRecord.ts'

/** The relationships of a node split so that a group holds one kind of neighbours on one basis, in the same order. */
export function toNeighbourGroups(
  centreId: string,
  relationships: readonly RelationshipRecord[],
  organisations: OrganisationService,
): NeighbourGroupRecord[] {
  return relationships.flatMap(({ type, outgoing, neighbours }) => {
    const steps = neighbours.some(({ via }) => via !== undefined && via.length > 0) ? 2 : 1
    const parts = new Map<string, { kind: GraphNodeKind; neighbours: Neighbour[] }>()
    for (const neighbour of neighbours) {
      const kind = kindOfNode(neighbour.node, organisations)
      const key = [type, outgoing ? 'OUT' : 'IN', kind, neighbour.basis, steps === 2 ? 'VIA' : null]
        .filter((part) => part !== null)
        .join('-')
      const part = parts.get(key)
      if (part === undefined) parts.set(key, { kind, neighbours: [neighbour] })
      else part.neighbours.push(neighbour)
    }
    return Array.from(parts, ([key, part]) => ({
      key,
      centreId,
      type,
      outgoing,
      steps,
      basis: part.neighbours[0]?.basis ?? null,
      ...part,
    }))
  })
}

/** What kind of thing a node is; organisations are of three kinds. */
export function kindOfNode({ of, id }: NodeReference, organisations: OrganisationService): GraphNodeKind {
  if (of !== 'ORGANISATION') return of
  const kind = organisations.findHeldOrganisation(id)?.kind
  return kind === 'MUNICIPALITY' || kind === 'REGION' ? kind : 'ORGANISATION'
}
