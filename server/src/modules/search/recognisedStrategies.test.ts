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

const RECOGNISED = `query ($query: String!, $filter: StrategyFilter) {
  strategies(query: $query, filter: $filter) {
    totalCount
    interpretedAs
    recognised { written facet value label clause queryWithout count }
  }
}`

async function ask(query: string, filter: object = {}, language: 'sv' | 'en' = 'sv') {
  return await hub.askData(RECOGNISED, { variables: { query, filter }, language })
}

/** What was recognised, in short: "skåne = counties 12". */
async function recognise(query: string, filter: object = {}): Promise<string[]> {
  return valuesAt(await ask(query, filter), 'strategies.recognised').map(
    (term) =>
      `${String(valueAt(term, 'written'))} = ${String(valueAt(term, 'facet'))} ${String(valueAt(term, 'value'))}`,
  )
}

describe('words of a question about strategies that name a filter value', () => {
  it('are offered as filters with the question that is left, and hide nothing by themselves', async () => {
    const data = await ask('dialog i Alingsås')
    expect(valuesAt(data, 'strategies.recognised')).toContainEqual({
      written: 'Alingsås',
      facet: 'municipalities',
      value: '1489',
      label: 'Alingsås',
      clause: 'i Alingsås',
      queryWithout: 'dialog',
      count: expect.any(Number),
    })
    expect(valueAt(data, 'strategies.interpretedAs')).toMatch(/dialog och kommunen Alingsås/u)
    const others = await ask('dialog')
    expect(Number(valueAt(data, 'strategies.totalCount'))).toBeGreaterThanOrEqual(
      Number(valueAt(others, 'strategies.totalCount')),
    )
  })

  it('tell how many hits the choice gives', async () => {
    for (const query of ['policy Västra Götaland', 'dialog i Alingsås', 'uppföljning budget', 'LÖK äldre']) {
      const terms = valuesAt(await ask(query), 'strategies.recognised')
      expect(terms.length).toBeGreaterThan(0)
      for (const term of terms) {
        const facet = String(valueAt(term, 'facet'))
        const chosen = await ask(String(valueAt(term, 'queryWithout')), { [facet]: [valueAt(term, 'value')] })
        expect([query, facet, valueAt(chosen, 'strategies.totalCount')]).toEqual([
          query,
          facet,
          valueAt(term, 'count'),
        ])
      }
    }
  })

  it.each([
    ['Alingsås kommun', 'Alingsås kommun = municipalities 1489'],
    ['Skåne', 'Skåne = counties 12'],
    ['västra götaland', 'västra götaland = counties 14'],
    ['policyer', 'policyer = types policy'],
    ['LÖK', 'LÖK = types overenskommelse'],
    ['samverkansplan', 'samverkansplan = types handlingsplan'],
    ['psykisk ohälsa', 'psykisk ohälsa = areas folkhalsa'],
    ['uppföljning', 'uppföljning = questions follow_up'],
    ['Vilka pengar finns?', 'Vilka pengar finns = questions money'],
  ])('knows %s', async (query, expected) => {
    expect((await recognise(query)).map((term) => term.replace('?', ''))).toContain(expected)
  })

  it.each([
    ['nothing within quotation marks', '"Alingsås"'],
    ['nothing after a minus', 'dialog -policy'],
    ['no small word of a question', 'hur och när'],
    ['no standing, which may be said of anything', 'vad gäller'],
    ['nothing that strategies cannot be filtered by', 'mål 11'],
  ])('takes %s', async (_, query) => {
    expect(await recognise(query)).toEqual([])
  })

  it('offers nothing in a facet in which something is chosen', async () => {
    expect(await recognise('policy i Skåne', { types: ['program'] })).toEqual(['Skåne = counties 12'])
  })

  it('find what is filed under the county, also where no text names it', async () => {
    const [named, chosen] = [await ask('Västra Götalands län'), await ask('', { counties: ['14'] })]
    expect(Number(valueAt(chosen, 'strategies.totalCount'))).toBeGreaterThan(3)
    expect(Number(valueAt(named, 'strategies.totalCount'))).toBeGreaterThanOrEqual(
      Number(valueAt(chosen, 'strategies.totalCount')),
    )
    const data = await hub.askData(
      '{ strategies(query: "Västra Götalands län", first: 50) { edges { reasons { text } } } }',
    )
    expect(valuesAt(data, 'strategies.edges.reasons.text')).toContain(
      'Strategin hör till Västra Götalands län.',
    )
  })

  it('read as the sentence of the result that they lead to', async () => {
    const data = await ask('policy dialog')
    const [term] = valuesAt(data, 'strategies.recognised')
    const chosen = await ask(String(valueAt(term, 'queryWithout')), { types: ['policy'] })
    expect(String(valueAt(chosen, 'strategies.interpretedAs'))).toContain(String(valueAt(term, 'clause')))
  })

  it('speak the reader’s language', async () => {
    const data = await ask('policy Alingsås', {}, 'en')
    expect(valuesAt(data, 'strategies.recognised.clause')).toEqual(['in Alingsås', 'of the type Policy'])
    expect(valueAt(data, 'strategies.interpretedAs')).toMatch(/the municipality Alingsås/u)
  })
})
