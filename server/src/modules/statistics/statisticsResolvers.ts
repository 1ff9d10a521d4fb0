import { nameIn } from '../../bilingual.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'

/** Query.statistics, Indicator, IndicatorValue and Twin. */
export const statisticsResolvers = {
  Query: {
    statistics: (_root, _args, { services }) => {
      const { practices, strategies, organisations } = services
      const runners = organisations
        .listMunicipalities()
        .filter(({ id }) => practices.directory.countRunBy(id) > 0)
      return {
        practices: practices.directory.size,
        strategies: strategies.directory.size,
        municipalitiesWithPractices: runners.length,
      }
    },
  },
  Indicator: {
    name: (named, _args, { language }) => nameIn(language, named),
    usedForLikeness: ({ key }, _args, { services }) => services.indicators.isUsedForLikeness(key),
    logarithmic: ({ key }, _args, { services }) => services.indicators.isLogarithmic(key),
    lowest: ({ key }, _args, { services }) => services.indicators.getRange(key).lowest,
    highest: ({ key }, _args, { services }) => services.indicators.getRange(key).highest,
    distribution: ({ key }, _args, { services }) => services.indicators.listDistribution(key),
  },
} satisfies Resolvers
