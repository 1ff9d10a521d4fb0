import {
  ApolloClient,
  ApolloLink,
  InMemoryCache,
  type FieldMergeFunction,
  type StoreObject,
  type TypePolicies,
} from '@apollo/client'
import type { Language } from '../i18n/language.ts'
import { createInlinedAnswersLink } from './createInlinedAnswersLink.ts'
import { createNetworkLink } from './createNetworkLink.ts'
import type { PageAnswer } from './PageAnswer.ts'

/** Which types stand behind the schema's interfaces; the cache needs it to match fragments. */
const POSSIBLE_TYPES = {
  Organisation: ['Municipality', 'Region', 'OtherOrganisation'],
  Node: ['Municipality', 'Region', 'OtherOrganisation', 'Practice', 'Strategy', 'Goal', 'Network', 'Concept'],
}

/**
 * Pages ask for different fields of a municipality's figures, which have no id: those of one page are added to those of
 * another, so that the page that is left keeps what it shows. The figures always come in the same order.
 */
const mergeFigures: FieldMergeFunction<readonly StoreObject[]> = (existing, incoming, { mergeObjects }) =>
  incoming.map((figure, place) => {
    const known = existing?.[place]
    return known === undefined ? figure : mergeObjects(known, figure)
  })

const TYPE_POLICIES: TypePolicies = {
  Indicator: { keyFields: ['key'] },
  Municipality: { fields: { indicators: { merge: mergeFigures } } },
}

/** The Apollo client of a document in the browser, with masked fragments and the answers that the page brought. */
export function createBrowserClient(answers: readonly PageAnswer[], language: Language): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES, typePolicies: TYPE_POLICIES }),
    link: ApolloLink.from([createInlinedAnswersLink(answers), createNetworkLink(language)]),
    dataMasking: true,
  })
}
