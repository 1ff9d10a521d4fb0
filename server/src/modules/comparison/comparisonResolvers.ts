import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

/** Query.comparePractices and PracticeComparison; rows are plain. */
export const comparisonResolvers = {
  Query: {
    comparePractices: async (_root, question, { services, language }) =>
      await services.comparisons.compare(question, language),
  },
  PracticeComparison: {
    practices: ({ compared }) => compared.map(({ practice }) => practice),
    forMunicipality: ({ municipality }) => municipality,
  },
} satisfies Resolvers
