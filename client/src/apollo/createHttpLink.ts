import { HttpLink } from '@apollo/client/link/http'
import type { Language } from '../i18n/language.ts'

/** Speaks GraphQL over HTTP with the hub, in the page's language. */
export function createHttpLink(language: Language): HttpLink {
  return new HttpLink({ uri: '/graphql', headers: { 'accept-language': language } })
}
