import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestHub } from '../testing/startTestHub.ts'
import type { TestHub } from '../testing/startTestHub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

const post = async (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  await hub.ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

describe('asking', () => {
  test('answers a query', async () => {
    const { status, data } = await hub.query('{ __typename }')
    expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } })
  })

  test('answers a query in the address to a program that says it is one', async () => {
    const response = await hub.ask('/graphql?query={__typename}', {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('says of an answer whether it was held from before, and gives the same', async () => {
    const body = JSON.stringify({
      query: '{ practices(query: "odlingslotter") { totalCount interpretedAs } }',
    })
    const first = await post(body)
    const again = await post(body)
    expect([first, again].map(({ headers }) => headers.get('cache-status'))).toEqual([
      'samverkansnavet; fwd=miss',
      'samverkansnavet; hit',
    ])
    expect(await again.text()).toBe(await first.text())
  })

  test('refuses a request that any page could make a browser send', async () => {
    const plain = await post('{"query":"{__typename}"}', { 'content-type': 'text/plain' })
    const simple = await hub.ask('/graphql?query={__typename}')
    expect([plain.status, simple.status]).toEqual([400, 400])
  })

  test('lets pages of any site ask', async () => {
    const preflight = await hub.ask('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    })
    const answer = await post('{"query":"{__typename}"}', { origin: 'https://example.org' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('tells the whole schema to whoever asks', async () => {
    const { data, errors } = await hub.query(getIntrospectionQuery({ inputValueDeprecation: true }))
    expect(errors).toEqual([])
    expect(data).toHaveProperty('__schema.queryType.name', 'Query')
  })
})

describe('errors', () => {
  test('carry the id that the answer and the log carry', async () => {
    const { requestId, errors } = await hub.query('{ nothingOfTheSort }')
    expect(requestId).toMatch(/^[\w-]{36}$/)
    expect(errors[0]?.extensions).toMatchObject({ requestId })
    expect(hub.logged).toContainEqual(expect.objectContaining({ reqId: requestId, res: { status: 400 } }))
  })

  test.each([
    ['broken JSON', '{"query": "{ __typename }"'],
    ['a JSON text that is no object', '"hej"'],
    ['an empty body', ''],
    ['an object without a query', '{}'],
    ['a batch', '[{"query":"{__typename}"},{"query":"{__typename}"}]'],
    ['a syntax error', '{"query":"{ practices( }"}'],
    ['an unknown operation name', '{"query":"query A { __typename }","operationName":"B"}'],
    [
      'variables of the wrong type',
      '{"query":"query A($n: Int!) { goal(number: $n) { name } }","variables":{"n":"x"}}',
    ],
  ])('name what is wrong with %s, and nothing of the inside', async (_name, body) => {
    const response = await post(body)
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { requestId: response.headers.get('x-request-id') } }],
    })
    expect(text).not.toMatch(/stack|node_modules|server\/src|\.ts:/)
  })

  test.each([
    [
      '[{"query":"{__typename}"}]',
      'application/json',
      /en fråga i taget.*var för sig/,
      /one query at a time/,
    ],
    ['{}', 'application/json', /Frågan saknas\. Skicka den som JSON/, /There is no query\. Send it as JSON/],
    [
      '{"query":"{__typename}"}',
      'text/plain',
      /Content-Type: application\/json/,
      /Content-Type: application\/json/,
    ],
  ])('say of %s as %s what would be right, in both languages', async (body, type, swedish, english) => {
    for (const [language, sentence] of [
      ['sv', swedish],
      ['en', english],
    ] as const) {
      const headers = { 'content-type': type, 'accept-language': language }
      const response = await hub.ask('/graphql', { method: 'POST', headers, body })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringMatching(sentence), extensions: { code: 'INVALID_INPUT' } }],
      })
    }
  })

  test('name a number of rows that no list gives, rather than what it would cost', async () => {
    const { errors } = await hub.query('{ practices(first: 1000000) { totalCount } }')
    expect(errors.map(({ message }) => message)).toEqual([
      '”first” är 1000000 men ska vara ett heltal mellan 1 och 100.',
    ])
  })

  test('come in the language of the asker', async () => {
    const deep = nest(20)
    const swedish = await hub.query(deep)
    const english = await hub.query(deep, { language: 'en' })
    expect(swedish.errors[0]?.message).toContain('nästlad djupare')
    expect(english.errors[0]?.message).toContain('nested deeper')
  })
})

/** A query that goes from goal to indicators and back, `levels` deep. */
function nest(levels: number): string {
  const turns = Math.ceil(levels / 4)
  return `{ practices { edges { node { id ${'organisation { practices { edges { node { id '.repeat(turns)}${'} } } } '.repeat(turns)} } } } }`
}

describe('limits', () => {
  const manyAliases = `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: statistics { practices }`).join(' ')} }`
  const manyDirectives = `{ __typename ${'@include(if: true) '.repeat(60)} }`
  const manyTokens = `{ ${'__typename '.repeat(5000)} }`
  const wide =
    '{ practices(first: 100) { edges { node { organisation { practices(first: 100) { edges { node { id title need method results lessons conditions organisation { id name slug } } } } } } } } }'
  const spreads = Array.from(
    { length: 25 },
    (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
  )
  const explosive = `{ ...f0 } ${spreads.join(' ')} fragment f25 on Query { __typename }`

  test.each([
    ['deep nesting', nest(40)],
    ['hundreds of aliases', manyAliases],
    ['heaps of directives', manyDirectives],
    ['thousands of words', manyTokens],
    ['lists of lists', wide],
    ['fragments that double at each step', explosive],
  ])('refuse %s as too complex', async (_name, query) => {
    const { status, data, errors } = await hub.query(query)
    expect({ status, data }).toEqual({ status: 400, data: null })
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' })
  })

  test('count the rows that a variable asks for', async () => {
    const query = `query Wide($first: Int!) ${wide.replaceAll('first: 100', 'first: $first')}`
    const few = await hub.query(query, { variables: { first: 2 } })
    const many = await hub.query(query, { variables: { first: 100 } })
    expect(few.errors).toEqual([])
    expect(many.errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' })
  })

  test('refuse a body above 100 kB as too large', async () => {
    const response = await post(
      JSON.stringify({ query: '{ __typename }', variables: { text: 'a'.repeat(110_000) } }),
    )
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] })
  })

  test('take a question of nearly 100 kB without falling over', async () => {
    const query = 'query Q($q: String!) { practices(query: $q) { totalCount } }'
    const { errors } = await hub.query(query, { variables: { q: 'ensamhet '.repeat(11_000) } })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'query' } }])
    expect((await hub.query('{ __typename }')).status).toBe(200)
  })
})

test('refuses an address that asks too often, in its language', async () => {
  await using strict = await startTestHub({ rateLimitPerMinute: 3, graph: { url: 'embedded::memory:' } })
  const answers = []
  for (let i = 0; i < 4; i++) answers.push(await strict.query('{ __typename }', { language: 'en' }))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
  expect(answers[3]?.errors[0]).toMatchObject({
    message: expect.stringContaining('At most 3 requests a minute'),
    extensions: { code: 'RATE_LIMITED' },
  })
  const page = await strict.ask('/exempel', { headers: { accept: 'text/html' } })
  expect(page.status).toBe(429)
  expect(await page.text()).toContain('För många frågor')
  expect((await strict.ask('/health/live')).status).toBe(200)
})

test('answers the same question in the language of each asker, and anew once the graph has changed', async () => {
  const question =
    '{ practices(query: "ensamhet", first: 1) { interpretedAs } goal(number: 3) { practiceCount } }'
  const ask = async (language: string) => JSON.stringify((await hub.query(question, { language })).data)
  const swedish = await ask('sv')
  expect(await ask('sv')).toBe(swedish)
  expect(await ask('en')).not.toBe(swedish)
  const { data } = await hub.query('{ practices(query: "ensamhet", first: 1) { edges { node { id } } } }')
  const id = hitId.parse(data)
  await hub.store.write('HIDE_PRACTICE', async (transaction) => {
    await transaction.run(
      '// HIDE_PRACTICE\nMATCH (practice:Practice {id: $id}) SET practice.visibility = $hidden',
      { id, hidden: 'NETWORK' },
    )
    transaction.record({ label: 'Practice', id, operation: 'UPDATED' })
  })
  await expect.poll(async () => await ask('sv'), { timeout: 20_000, interval: 50 }).not.toBe(swedish)
})

test('gives no answer from before a restore when the change feed has come to the same number again', async () => {
  const rename = async (id: string, title: string): Promise<void> =>
    await hub.store.write('RENAME', async (transaction) => {
      await transaction.run('// RENAME\nMATCH (practice:Practice {id: $id}) SET practice.title = $title', {
        id,
        title,
      })
      transaction.record({ label: 'Practice', id, operation: 'UPDATED' })
    })
  const countTitled = async (word: string): Promise<unknown> =>
    (await hub.query(`{ practices(query: "${word}") { totalCount } }`)).data
  const soon = { timeout: 20_000, interval: 50 }
  const one = { practices: { totalCount: 1 } }
  await rename('P001', 'Dykarklockan')
  await expect.poll(async () => await countTitled('dykarklockan'), soon).toEqual(one)
  const title = async (): Promise<unknown> =>
    (await hub.query('{ practice(slug: "volontar-i-nacka") { title } }')).data
  expect(await title()).toEqual({ practice: { title: 'Dykarklockan' } })

  // As a restore of a dump from before the change does it: the change is gone, and its number is free again.
  await hub.store.write('RESTORE', async (transaction) => {
    await transaction.run(
      "// RESTORE\nMATCH (practice:Practice {id: 'P001'}) SET practice.title = 'Aftonklockan'",
      {},
    )
    await transaction.run(
      `// FORGET_LAST_CHANGE
MATCH (counter:ChangeCounter)
MATCH (change:Change {seq: counter.value})
SET counter.value = counter.value - 1
DETACH DELETE change`,
      {},
    )
  })
  await expect.poll(async () => await countTitled('aftonklockan'), soon).toEqual(one)
  await rename('P002', 'Morgonklockan')
  await expect.poll(async () => await countTitled('morgonklockan'), soon).toEqual(one)
  expect(await title()).toEqual({ practice: { title: 'Aftonklockan' } })
})

const hitId = z
  .object({ practices: z.object({ edges: z.tuple([z.object({ node: z.object({ id: z.string() }) })]) }) })
  .transform(({ practices }) => practices.edges[0].node.id)
