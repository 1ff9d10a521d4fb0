import { readdirSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { comparisonResolvers } from '../modules/comparison/comparisonResolvers.ts'
import { goalResolvers } from '../modules/goal/goalResolvers.ts'
import { graphNodeResolvers } from '../modules/neighbourhood/graphNodeResolvers.ts'
import { neighbourhoodResolvers } from '../modules/neighbourhood/neighbourhoodResolvers.ts'
import { networkResolvers } from '../modules/network/networkResolvers.ts'
import { organisationResolvers } from '../modules/organisation/organisationResolvers.ts'
import { practiceResolvers } from '../modules/practice/practiceResolvers.ts'
import { searchResolvers } from '../modules/search/searchResolvers.ts'
import { statisticsResolvers } from '../modules/statistics/statisticsResolvers.ts'
import { strategyResolvers } from '../modules/strategy/strategyResolvers.ts'
import { timelineResolvers } from '../modules/timeline/timelineResolvers.ts'
import { viewerResolvers } from '../modules/viewer/viewerResolvers.ts'
import { vocabularyResolvers } from '../modules/vocabulary/vocabularyResolvers.ts'

const SDL_FOLDER = new URL('../../../graph-schema/sdl/', import.meta.url)

/** The SDL, one text per concept. */
function readTypeDefinitions(): string[] {
  return readdirSync(SDL_FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SDL_FOLDER), 'utf8'))
}

/** The executable schema. Throws when a resolver has no place in the SDL. */
export function buildSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefinitions(),
    resolvers: [
      comparisonResolvers,
      goalResolvers,
      graphNodeResolvers,
      neighbourhoodResolvers,
      networkResolvers,
      organisationResolvers,
      practiceResolvers,
      searchResolvers,
      statisticsResolvers,
      strategyResolvers,
      timelineResolvers,
      viewerResolvers,
      vocabularyResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
