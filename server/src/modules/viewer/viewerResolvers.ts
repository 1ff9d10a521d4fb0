import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

/** Query.viewer: every reader is anonymous, since reading needs no account. */
export const viewerResolvers = {
  Query: { viewer: () => null },
} satisfies Resolvers
