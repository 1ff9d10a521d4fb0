import { ApolloLink } from '@apollo/client'
import { defer, from, mergeMap } from 'rxjs'
import type { Language } from '../i18n/language.ts'

/**
 * Asks the hub over HTTP. The first view has its answers with it, so the part that speaks HTTP is fetched with the first
 * question; a fetch that fails is tried anew with the next one.
 */
export function createNetworkLink(language: Language): ApolloLink {
  let speaker: Promise<ApolloLink> | null = null
  const load = async (): Promise<ApolloLink> => {
    speaker ??= import('./createHttpLink.ts').then(({ createHttpLink }) => createHttpLink(language))
    try {
      return await speaker
    } catch (error) {
      speaker = null
      throw error
    }
  }
  return new ApolloLink((operation, forward) =>
    defer(load).pipe(mergeMap((link) => from(link.request(operation, forward)))),
  )
}
