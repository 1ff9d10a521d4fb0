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

const RECOGNISED = `query ($query: String!, $filter: PracticeFilter) {
  practices(query: $query, filter: $filter) {
    totalCount
    interpretedAs
    recognised { written facet value label clause queryWithout count }
  }
}`

async function ask(query: string, filter: object = {}, language: 'sv' | 'en' = 'sv') {
  return await hub.askData(RECOGNISED, { variables: { query, filter }, language })
}

/** What was recognised, in short: "alingsås = municipalities 1489". */
async function recognise(query: string, filter: object = {}): Promise<string[]> {
  return valuesAt(await ask(query, filter), 'practices.recognised').map(
    (term) =>
      `${String(valueAt(term, 'written'))} = ${String(valueAt(term, 'facet'))} ${String(valueAt(term, 'value'))}`,
  )
}

describe('words of a question that name a filter value', () => {
  it('are offered as filters with the question that is left, and hide nothing by themselves', async () => {
    const data = await ask('äldre ensamhet alingsås')
    expect(valuesAt(data, 'practices.recognised')).toContainEqual({
      written: 'alingsås',
      facet: 'municipalities',
      value: '1489',
      label: 'Alingsås',
      clause: 'i Alingsås',
      queryWithout: 'äldre ensamhet',
      count: expect.any(Number),
    })
    expect(valueAt(data, 'practices.interpretedAs')).toMatch(
      /äldre, ensamhet och kommunen Alingsås \(2 om alla\)$/u,
    )
    const others = await ask('äldre ensamhet')
    expect(valueAt(data, 'practices.totalCount')).toBeGreaterThanOrEqual(
      Number(valueAt(others, 'practices.totalCount')),
    )
  })

  it('tell how many hits the choice gives', async () => {
    for (const query of ['ensamhet i Nacka', 'mål 11 ungdomar', 'språkcafé i Skåne', 'IOP för nyanlända']) {
      const terms = valuesAt(await ask(query), 'practices.recognised')
      expect(terms.length).toBeGreaterThan(0)
      for (const term of terms) {
        const facet = String(valueAt(term, 'facet'))
        const value = String(valueAt(term, 'value'))
        const chosen = await ask(String(valueAt(term, 'queryWithout')), {
          [facet]: [facet === 'goals' ? Number(value) : value],
        })
        expect([query, facet, valueAt(chosen, 'practices.totalCount')]).toEqual([
          query,
          facet,
          valueAt(term, 'count'),
        ])
      }
    }
  })

  it.each([
    ['Alingsås', 'Alingsås = municipalities 1489'],
    ['alingsas', 'alingsas = municipalities 1489'],
    ['Alingsås kommun', 'Alingsås kommun = municipalities 1489'],
    ['Stockholms stad', 'Stockholms stad = municipalities 0180'],
    ['jönköpings kommun', 'jönköpings kommun = municipalities 0680'],
    ['Göteborgs stad', 'Göteborgs stad = municipalities 1480'],
    ['Nackas arbete', 'Nackas = municipalities 0182'],
    ['upplands väsby', 'upplands väsby = municipalities 0114'],
    ['Malung-Sälen', 'Malung-Sälen = municipalities 2023'],
    ['Mark', 'Mark = municipalities 1463'],
    ['marks kommun', 'marks kommun = municipalities 1463'],
    ['Skåne', 'Skåne = counties 12'],
    ['västra götaland', 'västra götaland = counties 14'],
    ['Stockholms län', 'Stockholms län = counties 01'],
    ['mål 11', 'mål 11 = goals 11'],
    ['globala målet 5', 'globala målet 5 = goals 5'],
    ['hållbara städer och samhällen', 'hållbara städer och samhällen = goals 11'],
    ['LÖK', 'LÖK = forms overenskommelse'],
    ['idéburna offentliga partnerskap', 'idéburna offentliga partnerskap = forms iop'],
    ['mötesplatser', 'mötesplatser = forms motesplats'],
    ['ungdomar', 'ungdomar = targetGroups unga'],
    ['ensamheten', 'ensamheten = areas ensamhet'],
    ['psykisk ohälsa', 'psykisk ohälsa = areas folkhalsa'],
  ])('knows %s', async (query, expected) => {
    expect(await recognise(query)).toContain(expected)
  })

  it('gives every meaning of what has several', async () => {
    expect(await recognise('habo')).toEqual(['habo = municipalities 0643', 'habo = municipalities 0305'])
    expect(await recognise('Håbo')).toEqual(['Håbo = municipalities 0305'])
    expect(await recognise('äldre')).toEqual(['äldre = targetGroups aldre', 'äldre = areas aldre'])
  })

  it.each([
    ['a longer name before the names within it', 'Stockholms län', 'municipalities'],
    ['an everyday word only with a capital', 'mark för odling', 'municipalities'],
    ['a region as the body that it is', 'Region Skåne', 'counties'],
    ['nothing within quotation marks', '"Alingsås"', 'municipalities'],
    ['nothing after a minus', 'ensamhet -Alingsås', 'municipalities'],
  ])('takes %s', async (_, query, facet) => {
    expect((await recognise(query)).filter((term) => term.includes(` ${facet} `))).toEqual([])
  })

  it('offers nothing in a facet in which something is chosen', async () => {
    expect(await recognise('ensamhet Alingsås', { municipalities: ['0182'] })).not.toContain(
      'Alingsås = municipalities 1489',
    )
  })

  it('leaves no small words and no empty question behind', async () => {
    const without = async (query: string): Promise<unknown> =>
      valuesAt(await ask(query), 'practices.recognised.queryWithout')[0]
    expect(await without('vad har andra gjort i Alingsås?')).toBe('')
    expect(await without('läxhjälp från Nacka')).toBe('läxhjälp')
    expect(await without('"social investeringsfond" i Nacka')).toBe('"social investeringsfond"')
  })

  it('find what is filed under the county or goal, also where no text names it', async () => {
    for (const [query, filter] of [
      ['Västra Götalands län', { counties: ['14'] }],
      ['mål 11', { goals: [11] }],
    ] as const) {
      const [named, chosen] = [await ask(query), await ask('', filter)]
      expect(Number(valueAt(named, 'practices.totalCount'))).toBeGreaterThanOrEqual(
        Number(valueAt(chosen, 'practices.totalCount')),
      )
    }
    const data = await hub.askData('{ practices(query: "mål 11", first: 1) { edges { reasons { text } } } }')
    expect(valuesAt(data, 'practices.edges.reasons.text')).toContain(
      'Exemplet hör till mål 11 Hållbara städer och samhällen.',
    )
  })

  it('speak the reader’s language', async () => {
    const data = await ask('meeting place Alingsås', {}, 'en')
    expect(valuesAt(data, 'practices.recognised.clause')).toEqual([
      'in Alingsås',
      'with the form Meeting place',
    ])
    expect(valueAt(data, 'practices.interpretedAs')).toMatch(/the municipality Alingsås$/u)
  })
})
