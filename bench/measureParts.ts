/** What a question never asked before is made of: search, records and fields, JSON. In the process, one at a time. */
import { parse } from 'graphql'
import { openGraphStore } from '../server/src/graph/openGraphStore.ts'
import { buildSchema } from '../server/src/graphql/buildSchema.ts'
import { createContext } from '../server/src/graphql/HubContext.ts'
import { executeOperation } from '../server/src/http/executeOperation.ts'
import { createServices } from '../server/src/modules/createServices.ts'
import { SearchReadModel } from '../server/src/modules/search/SearchReadModel.ts'
import type { Question } from './questions.ts'
import { SEARCH, toSearchVariables, type SearchVariables } from './searchOperation.ts'

/** Mean milliseconds per question. */
export interface QuestionParts {
  readonly search: number
  /** Reading the records that are not held, and filling the answer's fields. */
  readonly fields: number
  readonly json: number
}

/** Questions of each of the two kinds that are measured; as many come before them and are not. */
const MEASURED = 2000

/** Measures on a store that no hub has open. Takes different questions for each part, so that none is asked twice. */
export async function measureParts(url: string, questions: readonly Question[]): Promise<QuestionParts> {
  const store = openGraphStore({ url })
  const readModel = new SearchReadModel(store)
  await readModel.start()
  const services = createServices({ store, search: readModel })()
  const schema = buildSchema()
  const document = parse(SEARCH)
  const answer = async (variables: SearchVariables): Promise<unknown> =>
    await executeOperation({
      schema,
      document,
      operationName: undefined,
      variables: { ...variables },
      context: createContext(services, 'sv'),
    })
  const sum = { search: 0, answer: 0, json: 0 }
  for (const [place, question] of questions.slice(0, MEASURED * 4).entries()) {
    const variables = toSearchVariables(question)
    const start = performance.now()
    const searches = place % 2 === 0
    const result = searches ? services.search.searchPractices(variables, 'sv') : await answer(variables)
    const answered = performance.now()
    if (place < MEASURED * 2) continue
    if (searches) sum.search += answered - start
    else {
      JSON.stringify(result)
      sum.answer += answered - start
      sum.json += performance.now() - answered
    }
  }
  await readModel.close()
  await store.close()
  return {
    search: sum.search / MEASURED,
    fields: (sum.answer - sum.search) / MEASURED,
    json: sum.json / MEASURED,
  }
}
