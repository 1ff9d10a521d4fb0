import { ApolloClient, ApolloLink, CombinedGraphQLErrors } from '@apollo/client'
import type { PageOperation, PageOperationResult } from '../../../graph-schema/rendering/pageRenderer.ts'
import { AnswerCache } from './AnswerCache.ts'
import { getOperationName } from './getOperationName.ts'
import type { PageAnswer } from './PageAnswer.ts'

type Execute = (operation: PageOperation) => Promise<PageOperationResult>

/** The Apollo client of one page that is rendered: it asks the schema in the process and keeps the answers whole. */
export function createRenderingClient(
  execute: Execute,
  language: PageOperation['language'],
): { readonly apollo: ApolloClient; readonly answers: () => readonly PageAnswer[] } {
  const cache = new AnswerCache()
  return { apollo: new RenderingClient(cache, execute, language), answers: () => cache.extract() }
}

/**
 * Asks each question once, in a straight line: a page that is rendered has no one who watches, cancels or asks again, and
 * what Apollo prepares for them took a twentieth of a page's time.
 */
class RenderingClient extends ApolloClient {
  readonly #execute: Execute
  readonly #language: PageOperation['language']

  constructor(cache: AnswerCache, execute: Execute, language: PageOperation['language']) {
    super({ cache, link: ApolloLink.empty(), ssrMode: true, dataMasking: false })
    this.#execute = execute
    this.#language = language
  }

  // Assigned, as the base class does; what the schema answers has the types of the generated document.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  override query = (async ({ query, variables = {} }: ApolloClient.QueryOptions) => {
    const known = this.cache.read({ query, variables, optimistic: false })
    if (known !== null) return { data: known }
    const document = this.cache.transformDocument(query)
    const operationName = getOperationName(document)
    const operation = { document, operationName, variables, language: this.#language }
    const answer = await this.#execute(operation)
    if (answer.errors !== undefined) throw new CombinedGraphQLErrors(answer)
    this.cache.write({ query, variables, result: answer.data })
    return { data: answer.data }
  }) as ApolloClient['query']
}
