import { readFirst } from '../../graphql/pageArguments.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

/** Query.neighbourhood; everything below it is plain. */
export const neighbourhoodResolvers = {
  Query: {
    neighbourhood: async (_root, { id, first }, { services, language }) =>
      await services.neighbourhoods.getNeighbourhood(id, readFirst(first, 60, 500), language),
  },
} satisfies Resolvers
