import { ApolloClient, InMemoryCache, type ApolloLink, type NormalizedCacheObject } from '@apollo/client'

/** Which types stand behind the schema's interfaces; the cache needs it to match fragments. */
const POSSIBLE_TYPES = {
  Organisation: ['Municipality', 'Region', 'OtherOrganisation'],
  Node: ['Municipality', 'Region', 'OtherOrganisation', 'Practice', 'Strategy', 'Goal', 'Network', 'Concept'],
}

interface ApolloOptions {
  readonly link: ApolloLink
  /** True on the server: one client per page, nothing is watched. */
  readonly ssrMode: boolean
  /** What the server had in its cache when it rendered the page. */
  readonly state?: NormalizedCacheObject
}

/** Builds the Apollo client of one page (server) or one document (browser), with masked fragments. */
export function createApolloClient({ link, ssrMode, state }: ApolloOptions): ApolloClient {
  const cache = new InMemoryCache({ possibleTypes: POSSIBLE_TYPES })
  if (state !== undefined) cache.restore(state)
  return new ApolloClient({
    cache,
    link,
    ssrMode,
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-first' } },
  })
}
