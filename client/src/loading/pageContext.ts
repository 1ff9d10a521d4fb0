import type { ApolloClient } from '@apollo/client'
import { createContext, type LoaderFunctionArgs } from 'react-router'
import type { Language } from '../i18n/language.ts'

/** What route loaders may use. The same on the server and in the browser. */
export interface PageContext {
  readonly apollo: ApolloClient
  readonly language: Language
  /** The request's cookies as sent, or the document's. */
  readonly readCookie: () => string | null
}

/** Key of the page context among the router's contexts. */
export const pageContext = createContext<PageContext>()

/** Arguments of a route loader. */
export type LoaderArgs = LoaderFunctionArgs

/** The page context of a loader. */
export function getPageContext({ context }: Pick<LoaderArgs, 'context'>): PageContext {
  return context.get(pageContext)
}
