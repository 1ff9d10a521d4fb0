import { ApolloClient } from '@apollo/client'
import type { PageOperation, PageOperationResult } from '../../../graph-schema/rendering/pageRenderer.ts'
import { AnswerCache } from './AnswerCache.ts'
import { createExecuteLink } from './createExecuteLink.ts'
import type { PageAnswer } from './PageAnswer.ts'

/** The Apollo client of one page that is rendered: it asks the schema in the process and keeps the answers whole. */
export function createRenderingClient(
  execute: (operation: PageOperation) => Promise<PageOperationResult>,
  language: PageOperation['language'],
): { readonly apollo: ApolloClient; readonly answers: () => readonly PageAnswer[] } {
  const cache = new AnswerCache()
  const apollo = new ApolloClient({
    cache,
    link: createExecuteLink(execute, language),
    ssrMode: true,
    dataMasking: false,
  })
  return { apollo, answers: () => cache.extract() }
}
