import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestHub, type TestHub } from '../testing/startTestHub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

const refusal = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      locations: z.array(z.object({ line: z.int(), column: z.int() })).optional(),
      extensions: z.object({ code: z.string(), graphqlMessage: z.string() }),
    }),
  ]),
})

async function refusalOf(language: string, query: string, variables?: object) {
  const response = await hub.ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables }),
  })
  expect(response.status).toBe(400)
  return refusal.parse(await response.json()).errors[0]
}

test.each([
  ['{\n  practices(first: 3 {', 'Rad 2, kolumn 22: Frågan är felskriven. Name väntades, men här står "{".'],
  ['{ practices', 'Rad 1, kolumn 12: Frågan är felskriven. Name väntades, men texten tog slut.'],
  [
    "{ practice(slug: 'x') { id } }",
    "Rad 1, kolumn 18: Frågan är felskriven. Här står ett enkelt citattecken (').",
  ],
  [
    '{ practice(slug: "x',
    'Rad 1, kolumn 20: Frågan är felskriven. En text saknar sitt avslutande citattecken (").',
  ],
  [
    '{ practises { totalCount } }',
    'Rad 1, kolumn 3: Typen ”Query” har inget fält ”practises”. Menade du ”practices”',
  ],
  [
    '{ organisations { edges { node { code } } } }',
    'har inget fält ”code”. Menade du ett fragment, som ... on Municipality',
  ],
  [
    '{ practices(frist: 3) { totalCount } }',
    'Fältet ”Query.practices” har inget argument ”frist”. Menade du ”first”?',
  ],
  [
    '{ practice { id } }',
    '”practice” saknar argumentet ”slug”, som är obligatoriskt och av typen ”String!”.',
  ],
  ['{ goals }', 'Välj fält i ”goals”, som är av typen ”[Goal!]!”: goals { … }.'],
  ['{ goals { number { x } } }', '”number” är av typen ”Int!”, som inte har några egna fält.'],
  ['{ practices(first: "tre") { totalCount } }', 'Rad 1, kolumn 20: "tre" är inget heltal (Int).'],
  [
    '{ practices(filter: { form: "iop" }) { totalCount } }',
    'Typen ”PracticeFilter” har inget fält ”form”. Menade du ”forms”?',
  ],
  [
    '{ practices(sort: NEWST) { totalCount } }',
    'Värdet ”NEWST” finns inte bland dem i ”PracticeSort”. Menade du ”NEWEST” eller ”COST”?',
  ],
  ['{ practice(slug: $slug) { id } }', 'Variabeln ”$slug” är inte angiven i frågan.'],
  ['query A($n: Int) { goals { number } }', 'Variabeln ”$n” används inte i frågan ”A”.'],
  [
    'query A($n: Int) { goal(number: $n) { id } }',
    'Variabeln ”$n” är av typen ”Int”, men det som står här ska vara av typen ”Int!”.',
  ],
  ['{ ...hits }', 'Det finns inget fragment ”hits” i frågan.'],
  ['{ goals { number } } query B { goals { id } }', 'En fråga utan namn måste vara den enda.'],
  [
    '{ ...a } fragment a on Query { ...a }',
    'Frågan går inte att besvara som den är skriven. GraphQL säger: ',
  ],
])('%j is refused in Swedish, at its place, and in GraphQL’s words beside it', async (query, sentence) => {
  const swedish = await refusalOf('sv', query)
  expect(swedish.message).toContain(sentence)
  const english = await refusalOf('en-GB', query)
  expect(english.message).toBe(english.extensions.graphqlMessage)
  expect(english).toMatchObject({
    locations: swedish.locations,
    extensions: { code: swedish.extensions.code, graphqlMessage: swedish.extensions.graphqlMessage },
  })
})

test.each([
  [{}, 'Variabeln ”$n” saknas. Den är obligatorisk och av typen ”Int!”.'],
  [{ n: null }, 'Variabeln ”$n” är null, men ska ha ett värde av typen ”Int!”.'],
  [{ n: 'x' }, 'Variabeln ”$n” har ett värde som inte passar, "x". "x" är inget heltal (Int).'],
])('variables %j are refused in Swedish', async (variables, sentence) => {
  const { message, extensions } = await refusalOf(
    'sv',
    'query A($n: Int!) { goal(number: $n) { id } }',
    variables,
  )
  expect(message).toContain(sentence)
  expect(extensions.graphqlMessage).toContain('Variable "$n"')
})

test('a variable with a wrong value deep within is refused with the place', async () => {
  const query = 'query A($f: PracticeFilter) { practices(filter: $f) { totalCount } }'
  const { message } = await refusalOf('sv', query, { f: { goals: [3, 'x; Int cannot'] } })
  expect(message).toContain('Variabeln ”$f” har ett värde som inte passar i ”f.goals[1]”, "x; Int cannot".')
  const unknown = await refusalOf('sv', query, { f: { form: ['iop'] } })
  expect(unknown.message).toContain('Typen ”PracticeFilter” har inget fält ”form”. Menade du ”forms”')
})

test('a change is refused: the hub is read', async () => {
  const { errors } = await hub.query('mutation { share }', { language: 'sv' })
  expect(errors[0]?.message).toContain('ställ en fråga (query) i stället för mutation')
})

test('a question that any page could make a browser send is refused in the language of the asker', async () => {
  for (const [language, sentence] of [
    ['sv', 'Skicka den med POST och Content-Type: application/json'],
    ['en', 'potential Cross-Site Request Forgery'],
  ] as const) {
    const response = await hub.ask('/graphql?query={__typename}', {
      headers: { 'accept-language': language },
    })
    expect(response.status).toBe(400)
    const { message, extensions } = refusal.parse(await response.json()).errors[0]
    expect(message).toContain(sentence)
    expect(extensions.graphqlMessage).toContain('potential Cross-Site Request Forgery')
  }
})
