import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import type { Language } from '../i18n/language.ts'
import { createInlinedAnswersLink } from './createInlinedAnswersLink.ts'
import { createNetworkLink } from './createNetworkLink.ts'
import type { PageAnswer } from './PageAnswer.ts'

/** Which types stand behind the schema's interfaces; the cache needs it to match fragments. */
const POSSIBLE_TYPES = {
  Organisation: ['Municipality', 'Region', 'OtherOrganisation'],
  Node: ['Municipality', 'Region', 'OtherOrganisation', 'Practice', 'Strategy', 'Goal', 'Network', 'Concept'],
}

/** The Apollo client of a document in the browser, with masked fragments and the answers that the page brought. */
export function createBrowserClient(answers: readonly PageAnswer[], language: Language): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES }),
    link: ApolloLink.from([createInlinedAnswersLink(answers), createNetworkLink(language)]),
    dataMasking: true,
  })
}
