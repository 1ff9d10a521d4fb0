import { nameIn } from '../../bilingual.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

/** Query.network, Query.networks, Network and Membership. */
export const networkResolvers = {
  Query: {
    network: async (_root, { slug }, { services }) => await services.networks.findNetworkBySlug(slug),
    networks: async (_root, _args, { services }) => await services.networks.listNetworks(),
  },
  Network: {
    name: (named, _args, { language }) => nameIn(language, named),
    memberships: async ({ id }, _args, { services, loaders }) => {
      const memberships = await loaders.membershipsOfNetwork(id)
      return memberships.toSorted((a, b) =>
        services.organisations.compareByName(a.organisationId, b.organisationId),
      )
    },
  },
  Membership: {
    organisation: ({ organisationId }, _args, { services }) =>
      services.organisations.getOrganisation(organisationId),
    network: async ({ id, networkId }, _args, { loaders }) => {
      const network = await loaders.network(networkId)
      if (network === null) throw new Error(`The network of the membership ${id} is gone.`)
      return network
    },
    decision: ({ decisionIds: [id] }, _args, { loaders }) => (id === undefined ? null : loaders.decision(id)),
  },
} satisfies Resolvers
