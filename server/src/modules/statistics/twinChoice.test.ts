import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  byValue,
  codes,
  DEFAULT_WEIGHTS,
  distancesFrom,
  figures,
  type Weighed,
  zScores,
} from '../../testing/nearnessByHand.ts'
import { DEFAULT_MEASURES, MEASURE_PARAMETERS } from '../../../../graph-schema/addresses/placeChoice.ts'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valueAt, valuesAt } from '../../testing/valuesAt.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

const LIST = 'first: 289, choice: $choice'
const askTwins = async (code: string, choice: object, fields: string, list = LIST) =>
  await hub.askData(
    `query ($code: String!, $choice: TwinChoice) { municipality(code: $code) { twins(${list}) { ${fields} } } }`,
    { variables: { code, choice } },
  )
const askHits = async (variables: object, first = 100) =>
  await hub.askData(
    `query ($query: String, $near: String, $choice: TwinChoice) {
      practices(query: $query, near: $near, choice: $choice, first: ${first}) {
        totalCount twinCount interpretedAs
        edges { score likenessRank isTwin reasons { kind text } node { id organisation { ... on Municipality { code name } } } }
      }
    }`,
    { variables: { query: 'ensamhet', near: '1489', ...variables } },
  )
const codesOf = (data: unknown): unknown[] =>
  valuesAt(data, 'practices.edges.node.organisation').map((organisation) =>
    typeof organisation === 'object' && organisation !== null && 'code' in organisation
      ? organisation.code
      : null,
  )

const WEIGHTS: readonly Weighed[] = [
  { indicator: 'population', weight: 3 },
  { indicator: 'unemployment', weight: 1 },
  { indicator: 'urban-share', weight: 0.5 },
]

describe('likeness by chosen indicators and weights', () => {
  it.each([
    ['the default set', DEFAULT_WEIGHTS, null],
    ['other weights', WEIGHTS, { indicators: WEIGHTS }],
    [
      'one indicator',
      [{ indicator: 'share-80-plus', weight: 1 }],
      { indicators: [{ indicator: 'share-80-plus' }] },
    ],
  ])('is what the seed files give by hand: %s', async (_, weights, choice) => {
    const expected = distancesFrom('1489', weights)
    const data = await askTwins('1489', choice ?? {}, 'rank distance municipality { code }')
    const order = valuesAt(data, 'municipality.twins.municipality.code')
    expect(order).toEqual(byValue(expected))
    for (const [place, distance] of valuesAt(data, 'municipality.twins.distance').entries())
      expect(distance).toBeCloseTo(expected.get(String(order[place])) ?? Number.NaN, 10)
  })

  it('tells of every indicator how far the two lie apart, in standard deviations', async () => {
    const data = await askTwins(
      '1489',
      { indicators: WEIGHTS },
      'municipality { code } compared { mine theirs difference weight indicator { key } } alike { indicator { key } } different { indicator { key } }',
      'first: 1, choice: $choice',
    )
    const other = String(valueAt(data, 'municipality.twins.municipality.code'))
    const compared = valuesAt(data, 'municipality.twins.compared')
    expect(compared).toHaveLength(3)
    for (const row of compared) {
      const indicator = String(valueAt(row, 'indicator.key'))
      const z = zScores(indicator)
      expect(valueAt(row, 'difference')).toBeCloseTo((z.get(other) ?? 0) - (z.get('1489') ?? 0), 10)
      expect(valueAt(row, 'weight')).toBe(WEIGHTS.find((entry) => entry.indicator === indicator)?.weight)
      const value = (code: string) =>
        Number(figures.get(indicator)?.find((figure) => figure['code'] === code)?.['value'])
      expect([valueAt(row, 'mine'), valueAt(row, 'theirs')]).toEqual([value('1489'), value(other)])
    }
    const sizes = valuesAt(data, 'municipality.twins.compared.difference').map((difference) =>
      Math.abs(Number(difference)),
    )
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    const keys = valuesAt(data, 'municipality.twins.compared.indicator.key')
    expect(valuesAt(data, 'municipality.twins.alike.indicator.key')).toEqual(keys.slice(0, 2))
    expect(valuesAt(data, 'municipality.twins.different.indicator.key')).toEqual(keys.slice(2))
  })

  it('decides the order of a search by the documented formula', async () => {
    const plain = await askHits({ near: null })
    const scores = valuesAt(plain, 'practices.edges.score').map(Number)
    const owners = codesOf(plain)
    const ids = valuesAt(plain, 'practices.edges.node.id').map(String)
    const orders = new Set<string>()
    for (const choice of [{}, { indicators: WEIGHTS }, { indicators: [{ indicator: 'share-80-plus' }] }]) {
      const weights = ('indicators' in choice ? choice.indicators : DEFAULT_WEIGHTS).map((entry) => ({
        weight: 1,
        ...entry,
      }))
      const places = new Map(byValue(distancesFrom('1489', weights)).map((code, at) => [code, at + 1]))
      const blended = new Map(
        ids.map((id, at) => {
          const relevance = (scores[at] ?? 0) / Math.max(...scores)
          const code = owners[at]
          const place = typeof code === 'string' ? places.get(code) : undefined
          if (code === '1489') return [id, 0.1 + 0.9 * relevance]
          if (place === undefined) return [id, 0.9 * relevance]
          return place <= 20
            ? [id, 1 + 0.6 * (1 - (place - 1) / 20) + 0.4 * relevance]
            : [id, 0.1 * (1 - (place - 1) / 289) + 0.9 * relevance]
        }),
      )
      const near = await askHits({ choice })
      const hits = valuesAt(near, 'practices.edges')
      expect(hits).toHaveLength(ids.length)
      let before = Infinity
      for (const hit of hits) {
        const expected = blended.get(String(valueAt(hit, 'node.id'))) ?? Number.NaN
        expect(valueAt(hit, 'score')).toBeCloseTo(expected, 5)
        expect(expected).toBeLessThanOrEqual(before + 1e-6)
        before = expected
        expect(valuesAt(hit, 'reasons.text').every((text) => String(text).length > 0)).toBe(true)
        expect(valuesAt(hit, 'reasons').length).toBeGreaterThan(0)
      }
      orders.add(valuesAt(near, 'practices.edges.node.id').join())
    }
    expect(orders.size).toBe(3)
  })

  it('gives every hit a reason, also where nothing is asked but to be near', async () => {
    for (const page of [1, 2, 3, 4]) {
      const data = await hub.askData(
        `{ practices(near: "1489", choice: { by: SIZE }, first: 100, page: ${page}) { edges { reasons { text } } } }`,
      )
      for (const edge of valuesAt(data, 'practices.edges'))
        expect(valuesAt(edge, 'reasons.text').length).toBeGreaterThan(0)
    }
  })

  it('is told in the sentence and in the reasons', async () => {
    const choice = { indicators: [{ indicator: 'population' }, { indicator: 'tax-base-per-capita' }] }
    const data = await askHits({ choice })
    expect(valueAt(data, 'practices.interpretedAs')).toMatch(
      /^\d+ exempel om ensamhet, \d+ av dem från kommuner som liknar Alingsås i folkmängd och skattekraft$/,
    )
    const twin = valuesAt(data, 'practices.edges').find((edge) => valueAt(edge, 'isTwin') === true)
    expect(valuesAt(twin, 'reasons')[0]).toEqual({
      kind: 'TWIN',
      text: expect.stringMatching(
        / liknar Alingsås i (folkmängd|skattekraft) \(.+\) och (folkmängd|skattekraft) \(.+\)\.$/,
      ),
    })
    expect(
      valueAt(
        await askHits({ choice: { indicators: WEIGHTS.concat({ indicator: 'land-area', weight: 1 }) } }),
        'practices.interpretedAs',
      ),
    ).toMatch(/kommuner som liknar Alingsås efter valda mått$/)
  })
})

describe('an indicator', () => {
  it('tells its lowest and highest value', async () => {
    const data = await hub.askData(
      '{ municipality(code: "1489") { indicators { indicator { key lowest highest } } } }',
    )
    for (const indicator of valuesAt(data, 'municipality.indicators.indicator')) {
      const values = figures.get(String(valueAt(indicator, 'key')))?.map((row) => Number(row['value'])) ?? []
      expect(indicator).toMatchObject({ lowest: Math.min(...values), highest: Math.max(...values) })
    }
  })
})

describe('addresses', () => {
  it('have a name for every indicator, and those that count by default first', async () => {
    const data = await hub.askData(
      '{ municipality(code: "1489") { indicators { indicator { key usedForLikeness } } } }',
    )
    const keys = valuesAt(data, 'municipality.indicators.indicator.key')
    expect(new Set(MEASURE_PARAMETERS.keys())).toEqual(new Set(keys))
    expect(new Set(MEASURE_PARAMETERS.values()).size).toBe(keys.length)
    const used = keys.filter(
      (_, at) => valuesAt(data, 'municipality.indicators.indicator.usedForLikeness')[at],
    )
    expect(new Set(DEFAULT_MEASURES)).toEqual(new Set(used))
  })
})

describe('pinned and dropped municipalities', () => {
  it('stand first, or not at all, and the others move', async () => {
    const usual = valuesAt(
      await askTwins('1489', {}, 'municipality { code }'),
      'municipality.twins.municipality.code',
    )
    const [most, second] = usual.map(String)
    const data = await askTwins(
      '1489',
      { pinned: ['2584', '0182'], dropped: [most] },
      'rank pinned municipality { code }',
    )
    const order = valuesAt(data, 'municipality.twins.municipality.code')
    expect(order).toHaveLength(288)
    expect(new Set(order.slice(0, 2))).toEqual(new Set(['2584', '0182']))
    expect(order[2]).toBe(second)
    expect(order).not.toContain(most)
    expect(valuesAt(data, 'municipality.twins.pinned').filter((pinned) => pinned === true)).toHaveLength(2)
  })

  it('decide the order of a search, and are named', async () => {
    const data = await askHits({ query: '', choice: { pinned: ['0182'], dropped: ['1480'] } })
    expect(codesOf(data)[0]).toBe('0182')
    expect(valueAt(valuesAt(data, 'practices.edges')[0], 'likenessRank')).toBe(1)
    expect(valuesAt(valuesAt(data, 'practices.edges')[0], 'reasons.text')[0]).toMatch(
      /^Du har fäst Nacka främst\. Nacka liknar Alingsås i /,
    )
    const dropped = await hub.askData(
      '{ practices(near: "1489", choice: { dropped: ["1480"] }, filter: { municipalities: ["1480"] }) { edges { likenessRank isTwin reasons { text } } } }',
    )
    for (const edge of valuesAt(dropped, 'practices.edges')) {
      expect(edge).toMatchObject({ likenessRank: null, isTwin: false })
      expect(valuesAt(edge, 'reasons.text')).toContain(
        'Du har valt bort Göteborg bland dem som kommer först.',
      )
    }
  })
})

describe('a choice that cannot be made is refused', () => {
  const many = codes.slice(0, 30)
  it.each([
    [
      { indicators: [{ indicator: 'populaton' }] },
      'choice.indicators',
      'UNKNOWN_VALUE',
      'Menade du population?',
      'Did you mean population',
    ],
    [
      { indicators: [{ indicator: 'population', weight: 0 }] },
      'choice.indicators',
      'INVALID_INPUT',
      'Alla mått väger 0',
      'All indicators weigh 0',
    ],
    [{ indicators: [] }, 'choice.indicators', 'INVALID_INPUT', 'Alla mått väger 0', 'All indicators weigh 0'],
    [
      { indicators: [{ indicator: 'population', weight: -1 }] },
      'choice.indicators',
      'INVALID_INPUT',
      'Vikten för Folkmängd (population) är -1. Den ska vara mellan 0 och 5.',
      'between 0 and 5',
    ],
    [
      { indicators: [{ indicator: 'population', weight: 5.1 }] },
      'choice.indicators',
      'INVALID_INPUT',
      'mellan 0 och 5',
      'between 0 and 5',
    ],
    [
      { indicators: [{ indicator: 'population' }, { indicator: 'population' }] },
      'choice.indicators',
      'INVALID_INPUT',
      'två gånger',
      'twice',
    ],
    [
      { by: 'COUNTY', indicators: [{ indicator: 'population' }] },
      'choice.indicators',
      'INVALID_INPUT',
      'inte med COUNTY',
      'not with COUNTY',
    ],
    [
      { pinned: many.slice(0, 11) },
      'choice.pinned',
      'INVALID_INPUT',
      'Högst 10 kommuner kan fästas, inte 11.',
      'At most 10',
    ],
    [
      { dropped: many.slice(0, 21) },
      'choice.dropped',
      'INVALID_INPUT',
      'Högst 20 kommuner kan väljas bort, inte 21.',
      'At most 20',
    ],
    [
      { pinned: ['0182'], dropped: ['0182'] },
      'choice.dropped',
      'INVALID_INPUT',
      'Nacka (0182) är både fäst och bortvald',
      'both pinned and dropped',
    ],
    [
      { pinned: ['9999'] },
      'choice.pinned',
      'UNKNOWN_VALUE',
      'Ingen kommun har koden ”9999”',
      'No municipality has the code',
    ],
    [
      { dropped: ['182'] },
      'choice.dropped',
      'UNKNOWN_VALUE',
      'Menade du 0182 (Nacka)?',
      'Did you mean 0182 (Nacka)?',
    ],
    [{ pinned: ['1489'] }, 'choice.pinned', 'INVALID_INPUT', 'kan inte fästas', 'cannot be pinned'],
  ])('%j', async (choice, name, code, sv, en) => {
    for (const [language, message] of [
      ['sv', sv],
      ['en', en],
    ] as const)
      for (const query of [
        'query ($choice: TwinChoice) { practices(near: "1489", choice: $choice) { totalCount } }',
        'query ($choice: TwinChoice) { municipality(code: "1489") { twins(choice: $choice) { rank } } }',
        'query ($choice: TwinChoice) { municipality(code: "1489") { newFromTwins(choice: $choice) { reason } } }',
      ]) {
        const { errors } = await hub.ask(query, { variables: { choice }, language })
        expect(errors).toMatchObject([
          { message: expect.stringContaining(message), extensions: { code, field: name } },
        ])
      }
  })

  it('without a municipality, or for one that does not exist', async () => {
    const refusal = async (near: string) =>
      (await hub.ask(`{ practices(${near}choice: { by: SIZE }) { totalCount } }`)).errors
    expect(await refusal('')).toMatchObject([
      {
        message: expect.stringContaining('behöver därför near'),
        extensions: { code: 'INVALID_INPUT', field: 'choice' },
      },
    ])
    expect(await refusal('near: "9999", ')).toMatchObject([
      { extensions: { code: 'UNKNOWN_VALUE', field: 'near' } },
    ])
  })

  it('by an indicator that no municipality has a value of: nothing could be compared', async () => {
    await using bare = await openSeededHub({
      fill: async (graph) =>
        await graph.write('TEST_WRITE', async (transaction) => {
          await transaction.run(
            `// TEST_WRITE
CREATE (:Indicator {key: 'unmeasured', nameSv: 'Omätt', nameEn: 'Unmeasured', unit: 'percent',
  description: 'x', sourceName: 'x', licence: 'x'})`,
            {},
          )
        }),
    })
    const query = `{ municipality(code: "1489") {
      twins(choice: { indicators: [{ indicator: "unmeasured" }] }) { rank }
    } }`
    for (const [language, message] of [
      ['sv', 'Måttet Omätt (unmeasured) har inget värde för någon kommun'],
      ['en', 'The indicator Unmeasured (unmeasured) has no value for any municipality'],
    ] as const)
      expect((await bare.ask(query, { language })).errors).toMatchObject([
        {
          message: expect.stringContaining(message),
          extensions: { code: 'INVALID_INPUT', field: 'choice.indicators' },
        },
      ])
  })
})
