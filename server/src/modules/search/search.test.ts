import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valueAt, valuesAt } from '../../testing/valuesAt.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

describe('a search of examples', () => {
  it('says how it understood the question, in the reader’s language', async () => {
    const query = '{ practices(query: "ensamhet") { totalCount interpretedAs } }'
    const totalCount = Number(valueAt(await hub.askData(query), 'practices.totalCount'))
    expect(totalCount).toBeGreaterThan(20)
    expect(valueAt(await hub.askData(query), 'practices.interpretedAs')).toBe(
      `${totalCount} exempel om ensamhet`,
    )
    expect(valueAt(await hub.askData(query, { language: 'en' }), 'practices.interpretedAs')).toMatch(
      new RegExp(`^${totalCount} examples `),
    )
  })

  it('gives each hit reasons and marked text', async () => {
    const data = await hub.askData(
      '{ practices(query: "ensamhet", first: 5) { edges { score reasons { kind text } highlights { field parts { text matched } } } } }',
    )
    expect(valuesAt(data, 'practices.edges.reasons')).toContainEqual({
      kind: 'TEXT',
      text: expect.any(String),
    })
    expect(valuesAt(data, 'practices.edges.highlights.parts')).toContainEqual({
      text: expect.stringMatching(/ensamhet/i),
      matched: true,
    })
  })

  it('counts what each facet value would give: choosing it gives that many', async () => {
    const data = await hub.askData(
      '{ practices(query: "ensamhet") { facets { key buckets { value count selected } } } }',
    )
    for (const key of ['forms', 'areas', 'targetGroups', 'municipalities', 'counties', 'statuses']) {
      const facet = valuesAt(data, 'practices.facets').find((entry) => valueAt(entry, 'key') === key)
      const [top] = valuesAt(facet, 'buckets')
      const chosen = await hub.askData(
        `query ($filter: PracticeFilter) { practices(query: "ensamhet", filter: $filter) { totalCount } }`,
        { variables: { filter: { [key]: [valueAt(top, 'value')] } } },
      )
      expect([key, valueAt(chosen, 'practices.totalCount')]).toEqual([key, valueAt(top, 'count')])
    }
  })

  it('comes page by page along its cursors, or by number, with the same hits', async () => {
    const ids = async (place: string): Promise<unknown[]> =>
      valuesAt(
        await hub.askData(`{ practices(query: "bidrag", first: 7${place}) { edges { node { id } } } }`),
        'practices.edges.node.id',
      )
    const all = valuesAt(
      await hub.askData('{ practices(query: "bidrag", first: 100) { edges { node { id } } } }'),
      'practices.edges.node.id',
    )
    const first = await hub.askData(
      '{ practices(query: "bidrag", first: 7) { edges { cursor } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }',
    )
    const cursors = valuesAt(first, 'practices.edges.cursor')
    expect(valueAt(first, 'practices.pageInfo')).toEqual({
      startCursor: cursors[0],
      endCursor: cursors[6],
      hasNextPage: true,
      hasPreviousPage: false,
    })
    expect(await ids('')).toEqual(all.slice(0, 7))
    expect(await ids(`, after: "${String(cursors[6])}"`)).toEqual(all.slice(7, 14))
    expect(await ids(`, after: "${String(cursors[2])}"`)).toEqual(all.slice(3, 10))
    expect(await ids(', page: 2')).toEqual(all.slice(7, 14))
  })

  it('has an empty page beyond its end', async () => {
    expect(
      await hub.askData(
        '{ practices(page: 1000) { totalCount edges { cursor } pageInfo { startCursor hasNextPage hasPreviousPage } } }',
      ),
    ).toEqual({
      practices: {
        totalCount: 327,
        edges: [],
        pageInfo: { startCursor: null, hasNextPage: false, hasPreviousPage: true },
      },
    })
  })

  it('puts the twins of the chosen municipality first and says why', async () => {
    const data = await hub.askData(
      '{ practices(query: "ensamhet", near: "1489", first: 3) { twinCount edges { likenessRank reasons { kind text } node { organisation { name } } } } municipality(code: "1489") { twins { rank municipality { name } } } }',
    )
    const twins = valuesAt(data, 'municipality.twins.municipality.name')
    expect(twins).toHaveLength(20)
    for (const name of valuesAt(data, 'practices.edges.node.organisation.name')) expect(twins).toContain(name)
    expect(valuesAt(data, 'practices.edges.reasons')).toContainEqual({
      kind: 'TWIN',
      text: expect.stringContaining('liknar Alingsås'),
    })
    expect(Number(valueAt(data, 'practices.twinCount'))).toBeGreaterThan(0)
  })

  it('counts hits per municipality for the map', async () => {
    const data = await hub.askData(
      '{ practices(filter: { municipalities: ["1489", "0182"] }) { totalCount municipalityCounts { code municipality { code } count } } }',
    )
    const counts = valuesAt(data, 'practices.municipalityCounts.count').map(Number)
    expect(new Set(valuesAt(data, 'practices.municipalityCounts.code'))).toEqual(new Set(['0182', '1489']))
    expect(valuesAt(data, 'practices.municipalityCounts.municipality.code')).toEqual(
      valuesAt(data, 'practices.municipalityCounts.code'),
    )
    expect(counts.reduce((sum, count) => sum + count)).toBe(valueAt(data, 'practices.totalCount'))
  })

  it('says how like each municipality of the map is, whichever page is asked for', async () => {
    const data = await hub.askData(
      '{ practices(near: "1489", first: 1) { twinCount municipalityCounts { count likenessRank municipality { code } } } }',
    )
    const counts = valuesAt(data, 'practices.municipalityCounts.count').map(Number)
    const ranks = valuesAt(data, 'practices.municipalityCounts.likenessRank')
    const codes = valuesAt(data, 'practices.municipalityCounts.municipality.code')
    const ofTwins = counts.filter((_, at) => ranks[at] !== null && Number(ranks[at]) <= 20)
    expect(ofTwins.reduce((sum, count) => sum + count, 0)).toBe(valueAt(data, 'practices.twinCount'))
    expect(codes.filter((_, at) => ranks[at] === null)).toEqual(['1489'])
  })

  it('proposes a spelling that gives hits', async () => {
    const data = await hub.askData(
      '{ practices(query: "ensamhett") { suggestions spellings { query count } } }',
    )
    expect(valuesAt(data, 'practices.suggestions')).toContain('ensamhet')
    expect(valuesAt(data, 'practices.spellings')).toContainEqual({
      query: 'ensamhet',
      count: expect.any(Number),
    })
  })

  it('finds an example by a registration number, however it is written', async () => {
    for (const query of ['KFKS 2018/1167', 'kfks 2018-1167', 'KFKS2018:1167']) {
      const data = await hub.askData(
        'query ($query: String) { practices(query: $query) { edges { node { id } } } }',
        {
          variables: { query },
        },
      )
      expect(valuesAt(data, 'practices.edges.node.id')).toEqual(expect.arrayContaining(['P027', 'P028']))
    }
  })

  it.each([
    ['TITLE', 'node.title'],
    ['MUNICIPALITY', 'node.organisation.name'],
  ])('sorts by %s in Swedish alphabetical order', async (sort, path) => {
    const data = await hub.askData(
      `{ practices(sort: ${sort}, first: 100) { edges { node { title organisation { name } } } } }`,
    )
    const names = valuesAt(data, `practices.edges.${path}`).map(String)
    const swedish = new Intl.Collator('sv')
    expect(names).toEqual(names.toSorted((a, b) => swedish.compare(a, b)))
  })
})

describe('a search of strategies', () => {
  it('finds passages, narrows by question and year, and marks what matched', async () => {
    const data = await hub.askData(
      '{ strategies(query: "uppföljning", filter: { questions: ["follow_up"], yearFrom: 2010 }, first: 5) { totalCount interpretedAs edges { node { passages(questions: ["follow_up"]) { question { key } } } highlights { parts { matched } } } } }',
    )
    expect(Number(valueAt(data, 'strategies.totalCount'))).toBeGreaterThan(3)
    expect(new Set(valuesAt(data, 'strategies.edges.node.passages.question.key'))).toEqual(
      new Set(['follow_up']),
    )
    expect(valuesAt(data, 'strategies.edges.highlights.parts.matched')).toContain(true)
  })

  it('sorts by organisation in Swedish alphabetical order', async () => {
    const data = await hub.askData(
      '{ strategies(sort: ORGANISATION, first: 100) { edges { node { organisation { name } } } } }',
    )
    const names = valuesAt(data, 'strategies.edges.node.organisation.name').map(String)
    const swedish = new Intl.Collator('sv')
    expect(names).toEqual(names.toSorted((a, b) => swedish.compare(a, b)))
  })
})

describe('typing ahead', () => {
  it('offers words, municipalities and organisations that begin so', async () => {
    const data = await hub.askData(
      '{ searchSuggestions(prefix: "al", first: 10) { words { text count } municipalities { name } organisations { name kind } } }',
    )
    expect(valuesAt(data, 'searchSuggestions.municipalities.name')).toContain('Alingsås')
    const words = valueAt(
      await hub.askData('{ words: searchSuggestions(prefix: "ensam", first: 10) { words { text } } }'),
      'words',
    )
    expect(valuesAt(words, 'words.text')).toContain('ensamhet')
    for (const word of valuesAt(words, 'words.text')) expect(word).toMatch(/^ensam/)
  })
})
