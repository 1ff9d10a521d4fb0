import {
  ApolloClient,
  InMemoryCache,
  type FieldMergeFunction,
  type StoreObject,
  type TypePolicies,
} from '@apollo/client'
import type { Language } from '../i18n/language.ts'
import { createNetworkLink } from './createNetworkLink.ts'
import { getOperationName } from './getOperationName.ts'
import { nextTask } from './nextTask.ts'
import { answerVariables, type PageAnswer } from './PageAnswer.ts'

/** Which types stand behind the schema's interfaces; the cache needs it to match fragments. */
const POSSIBLE_TYPES = {
  Organisation: ['Municipality', 'Region', 'OtherOrganisation'],
  Node: [
    'Municipality',
    'Region',
    'OtherOrganisation',
    'Practice',
    'Strategy',
    'Goal',
    'Target',
    'Network',
    'Concept',
  ],
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
  const client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES, typePolicies: TYPE_POLICIES }),
    link: createNetworkLink(language),
    dataMasking: true,
  })
  takeBroughtAnswers(client, answers)
  return client
}

/**
 * Lets the client take each answer that the page brought when its question is asked. Apollo reads an answer in the very
 * task that writes it, which takes half as long again; here a task ends between the two, so that the page answers
 * sooner to who uses it.
 */
function takeBroughtAnswers(client: ApolloClient, answers: readonly PageAnswer[]): void {
  const left = new Set(answers)
  const ask = client.query
  client.query = async (options: ApolloClient.QueryOptions) => {
    const { query, variables = {} } = options
    const name = getOperationName(query)
    const brought = [...left].find(
      (answer) => answer.operationName === name && answer.variables === answerVariables(variables),
    )
    if (brought !== undefined) {
      left.delete(brought)
      client.writeQuery({ query, variables, data: brought.data })
      await nextTask()
    }
    return await ask(options)
  }
}
