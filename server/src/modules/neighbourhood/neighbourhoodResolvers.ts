import { pageInfoOf, pageOfIds } from '../../paging/idPage.ts'
import { encodeCursor } from '../../paging/cursor.ts'
import { readFirst } from '../../paging/pageArguments.ts'
import { pickGroups } from '../pickGroups.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

/** Query.neighbourhood, Query.path and what hangs on them but for the nodes. */
export const neighbourhoodResolvers = {
  Query: {
    neighbourhood: async (_root, { id, first }, context) =>
      await context.services.neighbourhoods.getNeighbourhood(id, readFirst(first, 60, 500), context),
    graphNodes: async (_root, { ids }, { services }) => await services.neighbourhoods.getNodes(ids),
    path: async (_root, { from, to }, { services }) => await services.neighbourhoods.findPath(from, to),
  },
  Neighbourhood: {
    id: ({ centre }) => `neighbourhood:${centre.id}`,
    nodes: ({ chosen }) => [...new Map(chosen.map(({ neighbour: { node } }) => [node.id, node])).values()],
    edges: ({ centre, chosen }) =>
      chosen.map(({ group: { type, outgoing }, neighbour: { node, basis } }) => {
        const [from, to] = outgoing ? [centre.id, node.id] : [node.id, centre.id]
        return { from, to, type, basis }
      }),
    groups: ({ groups }, { keys }) => pickGroups(groups, keys, { sv: 'av grannar', en: 'neighbours' }),
    sharedWith: async (neighbourhood, { id }, context) =>
      await context.services.neighbourhoods.listShared(neighbourhood, id, context),
  },
  NeighbourGroup: {
    id: ({ centreId, key }) => `neighbourhood:${centreId} ${key}`,
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
    under: ({ under }) => (under === undefined ? null : { of: 'STRATEGY', id: under }),
  },
} satisfies Resolvers
