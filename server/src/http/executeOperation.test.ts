import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestHub } from '../testing/startTestHub.ts'
import type { TestHub } from '../testing/startTestHub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

const search = `query Search($query: String, $filter: PracticeFilter, $near: String) {
  practices(query: $query, filter: $filter, near: $near, first: 5) {
    totalCount interpretedAs
    edges { cursor score node { ...Row } reasons { kind text } highlights { field parts { text matched } } }
    facets { key label buckets { value label count selected } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment Row on Practice { id title organisation { __typename name ... on Municipality { code } } goals { basis goal { number } } }`
const goal = 'query Goal($number: Int!) { goal(number: $number) { name targets { code } } }'
const choices =
  'query Choices($short: Boolean!) { goal(number: 3) { number name @skip(if: $short) again: name @include(if: $short) } }'

// A document is compiled after a few runs, so six runs of each go both ways.
test.each<[string, string, Record<string, unknown>]>([
  ['a search with everything', search, { query: 'ensamhet', near: '1489', filter: { areas: ['aldre'] } }],
  ['an unknown filter value', search, { filter: { forms: ['finns-inte'] } }],
  ['an unknown filter', search, { filter: { nothing: 1 } }],
  ['a variable of the wrong type', goal, { number: 'tre' }],
  ['a missing variable', goal, {}],
  ['a number beyond 32 bits', goal, { number: 1e12 }],
  ['fields that are skipped', choices, { short: true }],
  ['fields that are included', choices, { short: false }],
  ['a refusal beside an answer', '{ goal(number: 3) { name } municipality(code: "x") { name } }', {}],
  ['something that is not there', '{ practice(slug: "finns-inte") { title } goal(number: 99) { name } }', {}],
  ['the schema', getIntrospectionQuery(), {}],
])('answers %s alike however often it is asked', async (_name, query, variables) => {
  const answers = []
  for (let run = 0; run < 6; run++) {
    const { status, data, errors } = await hub.query(query, { variables })
    answers.push({
      status,
      data,
      errors: errors.map(({ message, extensions }) => ({ message, code: extensions['code'] })),
    })
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})
