import { HubError } from '../../errors.ts'
import { pageInfoOf, pageOfIds } from '../../graphql/idPage.ts'
import { encodeCursor } from '../../graphql/cursor.ts'
import { readFirst } from '../../graphql/pageArguments.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'
import type { NeighbourGroupRecord } from './neighbourhoodRecord.ts'

/** Query.neighbourhood, Query.path and what hangs on them but for the nodes. */
export const neighbourhoodResolvers = {
  Query: {
    neighbourhood: async (_root, { id, first }, { services, language }) =>
      await services.neighbourhoods.getNeighbourhood(id, readFirst(first, 60, 500), language),
    graphNodes: async (_root, { ids }, { services }) => await services.neighbourhoods.getNodes(ids),
    path: async (_root, { from, to }, { services }) => await services.neighbourhoods.findPath(from, to),
  },
  Neighbourhood: {
    nodes: ({ chosen }) => [...new Map(chosen.map(({ neighbour: { node } }) => [node.id, node])).values()],
    edges: ({ centre, chosen }) =>
      chosen.map(({ group: { type, outgoing }, neighbour: { node, basis } }) => {
        const [from, to] = outgoing ? [centre.id, node.id] : [node.id, centre.id]
        return { from, to, type, basis }
      }),
    groups: ({ groups }, { keys }) =>
      keys === null || keys === undefined ? groups : pickGroups(groups, keys),
    sharedWith: async (neighbourhood, { id }, { services, language }) =>
      await services.neighbourhoods.listShared(neighbourhood, id, language),
  },
  NeighbourGroup: {
    count: ({ neighbours }) => neighbours.length,
    neighbours: (group, args) => {
      const ids = group.neighbours.map(({ node }) => node.id)
      const page = pageOfIds(ids, args, ['NeighbourGroup.neighbours', group.centreId, group.key])
      return { ...page, group }
    },
  },
  NeighbourConnection: {
    edges: ({ group, window, fingerprint }) =>
      group.neighbours.slice(window.offset, window.offset + window.limit).map((neighbour, index) => ({
        ...neighbour,
        cursor: encodeCursor(fingerprint, window.offset + index),
      })),
    pageInfo: pageInfoOf,
  },
  NeighbourEdge: {
    rank: ({ rank }) => rank ?? null,
    via: ({ via = [] }) => via.map((id) => ({ of: 'PRACTICE', id })),
  },
} satisfies Resolvers

function pickGroups(
  groups: readonly NeighbourGroupRecord[],
  keys: readonly string[],
): NeighbourGroupRecord[] {
  const known = new Map(groups.map((group) => [group.key, group]))
  return [...new Set(keys)].map((key) => {
    const group = known.get(key)
    if (group === undefined) throw unknownGroup(key, [...known.keys()])
    return group
  })
}

function unknownGroup(key: string, known: readonly string[]): HubError {
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key
  return new HubError(
    'UNKNOWN_VALUE',
    {
      sv: `”${shown}” är ingen grupp av grannar här. Grupperna är: ${known.join(', ')}.`,
      en: `“${shown}” is not a group of neighbours here. The groups are: ${known.join(', ')}.`,
    },
    { field: 'keys' },
  )
}
