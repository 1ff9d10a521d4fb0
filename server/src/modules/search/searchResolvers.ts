import { toPageInfo } from '../../paging/pageInfo.ts'
import { readFirst } from '../../paging/pageArguments.ts'
import { encodeCursor } from '../../paging/cursor.ts'
import { mapAwaited } from '../mapAwaited.ts'
import type { Resolvers } from '../../graphql/resolverTypes.generated.ts'
import { toSearchEdges } from './searchPage.ts'

const MOST_BUCKETS = 1000

/** Query.practices, Query.strategies, Query.searchSuggestions, and the pages that they answer with. */
export const searchResolvers = {
  Query: {
    practices: (_root, args, { services, language }) => services.search.searchPractices(args, language),
    strategies: (_root, args, { services, language }) => services.search.searchStrategies(args, language),
    searchSuggestions: (_root, { prefix, first }, { services, language }) =>
      services.search.suggest(prefix, first, language),
  },
  PracticeSearchConnection: {
    totalCount: ({ result }) => result.totalCount,
    twinCount: ({ result }) => result.twinCount,
    edges: (page, _args, { services }) =>
      mapAwaited(services.practices.findPractices(page.result.hits.map(({ id }) => id)), (records) =>
        toSearchEdges(page, records),
      ),
    facets: ({ result }) => result.facets,
    pageInfo: ({ result, window, fingerprint }) =>
      toPageInfo(fingerprint(), window, result.hits.length, result.totalCount),
    interpretedAs: ({ result }) => result.interpretedAs,
    suggestions: ({ result }) => result.suggestions.map(({ query }) => query),
    spellings: ({ result }) => result.suggestions,
    recognised: ({ recognise }) => recognise(),
    municipalityCounts: ({ result }) =>
      Array.from(result.municipalityCounts, ([code, count]) => ({
        code,
        count,
        likenessRank: result.likenessRanks?.get(code)?.rank ?? null,
        isTwin: result.likenessRanks?.get(code)?.counted ?? false,
      })),
  },
  PracticeSearchEdge: {
    cursor: ({ fingerprint, index }) => encodeCursor(fingerprint(), index),
    score: ({ hit }) => hit.score,
    reasons: ({ hit }) => hit.reasons,
    highlights: ({ hit }) => hit.highlights,
    likenessRank: ({ hit }) => hit.likenessRank,
    isTwin: ({ hit }) => hit.group === 'TWIN',
  },
  Facet: {
    // The search gives chosen values wherever they stand in the order; a short list still has to hold them.
    buckets: ({ buckets }, { first }) => {
      if (first === null || first === undefined) return buckets
      const most = readFirst(first, MOST_BUCKETS, MOST_BUCKETS)
      return buckets.length <= most
        ? buckets
        : buckets.filter(({ selected }, index) => selected || index < most)
    },
  },
  MunicipalityCount: {
    municipality: ({ code }, _args, { services }) => services.organisations.getMunicipality(code),
  },
  StrategySearchConnection: {
    totalCount: ({ result }) => result.totalCount,
    edges: (page, _args, { services }) =>
      mapAwaited(services.strategies.findStrategies(page.result.hits.map(({ id }) => id)), (records) =>
        toSearchEdges(page, records),
      ),
    facets: ({ result }) => result.facets,
    pageInfo: ({ result, window, fingerprint }) =>
      toPageInfo(fingerprint(), window, result.hits.length, result.totalCount),
    interpretedAs: ({ result }) => result.interpretedAs,
    suggestions: ({ result }) => result.suggestions.map(({ query }) => query),
    recognised: ({ recognise }) => recognise(),
  },
  StrategySearchEdge: {
    cursor: ({ fingerprint, index }) => encodeCursor(fingerprint(), index),
    score: ({ hit }) => hit.score,
    reasons: ({ hit }) => hit.reasons,
    highlights: ({ hit }) => hit.highlights,
  },
  SearchSuggestions: {
    municipalities: ({ municipalities }, _args, { services }) =>
      municipalities.map(({ code }) => services.organisations.getMunicipality(code)),
    organisations: async ({ organisations }, _args, { services }) =>
      await Promise.all(
        organisations.map(async ({ id }) => await services.organisations.getOrganisation(id)),
      ),
  },
} satisfies Resolvers
