/**
 * How the server and the client's server build meet: the server gives an address and a way to ask the graph, the
 * client's `entryServer` gives a finished page. Neither imports the other's code.
 */
import type { DocumentNode, GraphQLFormattedError } from 'graphql'

/** A GraphQL operation that a page asks for while it is rendered. The document is parsed and known to the client. */
export interface PageOperation {
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  /** Language of the page, `sv` or `en`: labels and messages come in it. */
  readonly language: 'sv' | 'en'
}

/** What the schema answers: as over HTTP, with errors formatted (code and request id in `extensions`). */
export interface PageOperationResult {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** A request for a page. */
export interface PageRequest {
  /** Path and query as asked, such as `/en/exempel?q=ensamhet`. */
  readonly path: string
  /** Scheme and host that the hub is known by, without a closing slash: for canonical addresses and previews. */
  readonly publicUrl: string
  /** The request's `Cookie` header, or null. Only `min_kommun` is read. */
  readonly cookie: string | null
  /** Stands on the page when something fails, so that it can be found in the log. */
  readonly requestId: string
  /** Runs an operation in the process. It resolves also when the operation fails; it rejects when the graph is away. */
  readonly execute: (operation: PageOperation) => Promise<PageOperationResult>
}

/** A finished answer. `html` is empty for a redirect, which then has a `location` among its headers. */
export interface RenderedPage {
  /** 200, 301, 302, 400, 404, 500 or 503. */
  readonly status: number
  /** Names in lower case; always `content-type`, and `content-language` for a page. */
  readonly headers: Readonly<Record<string, string>>
  readonly html: string
}

/** Renders the page at an address. Rejects only for a fault in the renderer itself. */
export type RenderPage = (request: PageRequest) => Promise<RenderedPage>

/** What `client/dist/server/entryServer.js` exports. Static files stand in `client/dist/browser`. */
export interface PageRendererModule {
  readonly renderPage: RenderPage
}

/** Name of the cookie that holds the chosen municipality's code, set by `POST /min-kommun` (fields `code`, `next`). */
export const MY_MUNICIPALITY_COOKIE = 'min_kommun'
