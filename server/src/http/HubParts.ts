import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Language } from '../errors.ts'
import type { Asker } from '../graphql/Asker.ts'
import type { Services } from '../modules/createServices.ts'

/** What a page of the hub is called in the sitemap, and when its source was last checked. */
export interface SitemapEntry {
  readonly path: string
  readonly changedAt: string | null
}

/** The parts of a hub that can answer; they exist once the graph is open and search is built. */
export interface HubParts {
  readonly schema: GraphQLSchema
  /** The context that resolvers get; one per operation, since it holds what the operation has loaded. */
  readonly createContext: (language: Language) => object
  /** An error as the asker may see it: code, request id and a sentence in the asker's language. Logs faults. */
  readonly formatError: (error: unknown, asker: Asker) => GraphQLFormattedError
  /** Another number after every change of the graph that answers take in. */
  readonly version: () => number
  /** What the files of a page are written from; asked for once per file, so that it is of one piece. */
  readonly services: () => Services
  /** Every page that holds content, for search engines. */
  readonly listPages: () => Promise<readonly SitemapEntry[]>
}
