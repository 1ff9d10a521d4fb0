import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSeededHub, type SeededHub } from '../testing/openSeededHub.ts'
import { valueAt } from '../testing/valuesAt.ts'
import { encodeCursor } from '../paging/cursor.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

/** The one error that a question is refused with. */
async function refusalOf(query: string, language: 'sv' | 'en' = 'sv') {
  const { errors } = await hub.ask(query, { language })
  expect(errors).toHaveLength(1)
  return errors[0]
}

describe('a limit', () => {
  it.each([0, -1, 101, 1_000_000])('of %i is refused with the limits', async (first) => {
    for (const list of ['practices', 'strategies', 'organisations'])
      expect(await refusalOf(`{ ${list}(first: ${first}) { totalCount } }`)).toMatchObject({
        message: `”first” är ${first} men ska vara ett heltal mellan 1 och 100.`,
        extensions: { code: 'INVALID_INPUT', field: 'first' },
      })
  })

  it.each([
    ['neighbourhood(id: "P001", first: 501) { centre { id } }', '1 och 500'],
    ['searchSuggestions(prefix: "e", first: 21) { words { text } }', '1 och 20'],
    ['municipality(code: "1489") { twins(first: 290) { rank } }', '1 och 289'],
    ['municipality(code: "1489") { practices(first: 0) { totalCount } }', '1 och 100'],
    ['goal(number: 11) { practices(basis: STATED, first: 0) { totalCount } }', '1 och 100'],
    ['practice(slug: "volontar-i-nacka") { similar(first: 21) { id } }', '1 och 20'],
  ])('in %s is refused with the limits of that list', async (field, limits) => {
    expect(await refusalOf(`{ ${field} }`)).toMatchObject({
      message: expect.stringContaining(limits),
      extensions: { code: 'INVALID_INPUT', field: 'first' },
    })
  })

  it('that is null is the usual one', async () => {
    const data = await hub.askData('{ practices(first: null) { edges { cursor } } }')
    expect(data).toMatchObject({ practices: { edges: { length: 20 } } })
  })

  it('that is no whole number is refused by GraphQL', async () => {
    expect(await refusalOf('{ practices(first: 1.5) { totalCount } }')).toMatchObject({
      message: 'Rad 1, kolumn 20: 1.5 är inget heltal (Int).',
      extensions: {
        graphqlMessage: 'Int cannot represent non-integer value: 1.5',
        requestId: 'test-request',
      },
    })
  })
})

describe('a page', () => {
  it.each([0, -1, 1_000_001])('numbered %i is refused', async (page) => {
    expect(await refusalOf(`{ practices(page: ${page}) { totalCount } }`)).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'page' },
    })
  })

  it('is refused together with a cursor', async () => {
    expect(await refusalOf('{ practices(page: 2, after: "x") { totalCount } }', 'en')).toMatchObject({
      message: '“page” and “after” cannot be used together. Give only one of them.',
      extensions: { code: 'INVALID_INPUT', field: 'page' },
    })
  })
})

describe('a cursor', () => {
  it.each([
    ['empty', ''],
    ['of other signs', '%%%'],
    ['of emoji', '🙂'],
    ['too long', 'A'.repeat(100_000)],
    ['with a sign in it that decoding would skip', `${encodeCursor('0123456789ab', 3)}!`],
    ['with something behind it', `${encodeCursor('0123456789ab', 3)}AA`],
    ['with a place that is no number', Buffer.from('0123456789ab.x').toString('base64url')],
  ])('that is %s is refused as broken', async (_, after) => {
    const { errors } = await hub.ask('query ($after: String) { practices(after: $after) { totalCount } }', {
      variables: { after },
    })
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('är trasig'),
        extensions: { code: 'INVALID_CURSOR', field: 'after' },
      },
    ])
  })

  it('of another question is refused as foreign', async () => {
    const data = await hub.askData('{ practices(query: "ensamhet") { pageInfo { endCursor } } }')
    const endCursor = String(valueAt(data, 'practices.pageInfo.endCursor'))
    for (const question of [
      'practices(query: "bidrag"',
      'practices(query: "ensamhet", sort: NEWEST',
      'practices(query: "ensamhet", near: "1489"',
      'practices(query: "ensamhet", filter: { forms: ["iop"] }',
      'strategies(query: "ensamhet"',
      'organisations(query: "ensamhet"',
    ])
      expect(await refusalOf(`{ ${question}, after: "${endCursor}") { totalCount } }`)).toMatchObject({
        message: expect.stringContaining('hör till en annan fråga'),
        extensions: { code: 'INVALID_CURSOR', field: 'after' },
      })
  })

  it('of another list of the same kind is refused', async () => {
    const list = (code: string, after: string): string =>
      `{ municipality(code: "${code}") { practices(first: 1${after}) { pageInfo { endCursor } } } }`
    const data = await hub.askData(list('0182', ''))
    const endCursor = String(valueAt(data, 'municipality.practices.pageInfo.endCursor'))
    expect(await refusalOf(list('1489', `, after: "${endCursor}"`))).toMatchObject({
      extensions: { code: 'INVALID_CURSOR' },
    })
  })
})

describe('a municipality code', () => {
  it('without its leading zero is refused with the code that was meant', async () => {
    expect(await refusalOf('{ municipality(code: "114") { name } }')).toMatchObject({
      message: '”114” är ingen kommunkod: koder har fyra siffror, som 0182. Menade du 0114 (Upplands Väsby)?',
      extensions: { code: 'INVALID_INPUT', field: 'code' },
    })
    expect(await refusalOf('{ practices(near: "114") { totalCount } }', 'en')).toMatchObject({
      message: expect.stringContaining('0114'),
      extensions: { field: 'near' },
    })
  })

  it.each(['', 'Alingsås', '14890', '1489 ', '१४८९', '%', "' OR 1=1"])('“%s” is refused', async (code) => {
    const { errors } = await hub.ask('query ($code: String!) { municipality(code: $code) { name } }', {
      variables: { code },
    })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'code' } }])
  })

  it('that no municipality has gives null, and is refused where it would decide the order', async () => {
    expect(await hub.askData('{ municipality(code: "9999") { name } }')).toEqual({ municipality: null })
    expect(await refusalOf('{ practices(near: "9999") { totalCount } }')).toMatchObject({
      extensions: { code: 'UNKNOWN_VALUE', field: 'near' },
    })
  })
})

describe('a filter value that is unknown', () => {
  it.each([
    ['practices', 'forms: ["ipo"]', 'iop'],
    ['practices', 'areas: ["aeldre"]', 'aldre'],
    ['practices', 'targetGroups: ["x"]', 'x'],
    ['practices', 'goals: [18]', '18'],
    ['practices', 'municipalities: ["114"]', '0114'],
    ['practices', 'counties: ["02"]', '02'],
    ['practices', 'municipalityGroups: ["Z9"]', 'Z9'],
    ['practices', 'statuses: ["ongoing"]', 'ongoing'],
    ['practices', 'contributions: ["guld"]', 'guld'],
    ['practices', 'organisations: ["org:ingen"]', 'org:ingen'],
    ['strategies', 'types: ["iop"]', 'iop'],
    ['strategies', 'questions: ["varför"]', 'varför'],
    ['strategies', 'areas: ["aeldre"]', 'aldre'],
  ])('is refused by name: %s with %s', async (list, filter, named) => {
    expect(await refusalOf(`{ ${list}(filter: { ${filter} }) { totalCount } }`)).toMatchObject({
      message: expect.stringContaining(named),
      extensions: { code: 'UNKNOWN_VALUE', field: expect.stringContaining(filter.split(':')[0] ?? '') },
    })
  })

  it('is refused in the questions of passages', async () => {
    const slug = 'samverkan-med-civilsamhallet-uppdrag'
    expect(
      await refusalOf(`{ strategy(slug: "${slug}") { passages(questions: ["purpos"]) { id } } }`),
    ).toMatchObject({
      message: expect.stringContaining('purpose'),
      extensions: { code: 'UNKNOWN_VALUE', field: 'questions' },
    })
  })

  it('is refused by GraphQL where the values are an enum', async () => {
    expect(await refusalOf('{ vocabulary(scheme: FORMS) { key } }')).toMatchObject({
      message: expect.stringContaining('Menade du ”FORM”?'),
      extensions: { code: 'INVALID_INPUT', graphqlMessage: expect.stringContaining('"FORM"') },
    })
  })

  it('is refused where it goes against another: years that end before they begin, twins of nobody', async () => {
    expect(
      await refusalOf('{ practices(filter: { startedFrom: 2020, startedTo: 2010 }) { totalCount } }'),
    ).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'filter.startedFrom' } })
    expect(await refusalOf('{ practices(filter: { twinsOnly: true }) { totalCount } }')).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'filter.twinsOnly' },
    })
  })
})

describe('a question', () => {
  it('of 100 kB is refused with the limit', async () => {
    const { errors } = await hub.ask('query ($query: String) { practices(query: $query) { totalCount } }', {
      variables: { query: 'ensamhet '.repeat(11_200) },
    })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: 'query' } }])
  })

  it.each(['', '   '])('that is empty (“%s”) lists every example', async (query) => {
    expect(await countHits(query)).toBe(327)
  })

  it.each([
    '🙂',
    '%',
    '_',
    '***',
    "' OR 1=1 //",
    '{}',
    '}) MATCH (n) DETACH DELETE n //',
    '\\',
    '"',
    '-',
    '\u0000',
  ])('with signs only, or with Cypher in it (“%s”), is answered as text', async (query) => {
    expect(await countHits(query)).toBeLessThanOrEqual(327)
    expect(await hub.askData('{ statistics { practices } }')).toEqual({ statistics: { practices: 327 } })
  })

  it('finds the same written in NFC and in NFD', async () => {
    const hits = await countHits('Alingsås äldre')
    expect(hits).toBeGreaterThan(0)
    expect(await countHits('Alingsås äldre'.normalize('NFD'))).toBe(hits)
  })

  async function countHits(query: string): Promise<number> {
    const data = await hub.askData('query ($query: String) { practices(query: $query) { totalCount } }', {
      variables: { query },
    })
    return Number(valueAt(data, 'practices.totalCount'))
  }
})

describe('an id or slug that is unknown', () => {
  it('gives null for records', async () => {
    expect(
      await hub.askData(
        '{ practice(slug: "x") { id } strategy(slug: "x") { id } organisation(slug: "x") { id } network(slug: "x") { id } }',
      ),
    ).toEqual({ practice: null, strategy: null, organisation: null, network: null })
  })

  it.each([0, 18, -1, 2_147_483_647])('gives null for goal %i', async (number) => {
    expect(await hub.askData(`{ goal(number: ${number}) { name } }`)).toEqual({ goal: null })
  })

  it('is refused by name for a neighbourhood', async () => {
    expect(await refusalOf('{ neighbourhood(id: "P999") { centre { id } } }', 'en')).toMatchObject({
      message: expect.stringContaining('“P999”'),
      extensions: { code: 'UNKNOWN_VALUE', field: 'id', requestId: 'test-request' },
    })
  })
})
