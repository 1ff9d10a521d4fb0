import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  byValue,
  codes,
  DEFAULT_WEIGHTS,
  distancesFrom,
  field,
  kilometres,
} from '../../testing/nearnessByHand.ts'
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

describe('other ways of being near', () => {
  const expectedOrder = {
    DISTANCE: (mine: string) => {
      const ways = new Map(
        codes.filter((code) => code !== mine).map((code) => [code, kilometres(mine, code)]),
      )
      return { order: byValue(ways), counted: 20 }
    },
    SIZE: (mine: string) => {
      const size = (code: string) => Math.log10(Number(field(code, 'population_2024_12_31')))
      const ratios = codes
        .filter((code) => code !== mine)
        .map((code) => [code, Math.abs(size(code) - size(mine))] as const)
      return { order: byValue(new Map(ratios)), counted: 20 }
    },
    GROUP: (mine: string) => {
      const likeness = byValue(distancesFrom(mine, DEFAULT_WEIGHTS))
      const same = (code: string) =>
        field(code, 'kommungrupp_2023_code') === field(mine, 'kommungrupp_2023_code')
      return { order: likeness.filter(same), counted: likeness.filter(same).length }
    },
    COUNTY: (mine: string) => {
      const same = codes.filter(
        (code) => code !== mine && field(code, 'county_code') === field(mine, 'county_code'),
      )
      return {
        order: byValue(new Map(same.map((code) => [code, kilometres(mine, code)]))),
        counted: same.length,
      }
    },
  }

  it.each(['DISTANCE', 'SIZE', 'GROUP', 'COUNTY'] as const)(
    '%s orders as the seed files give by hand',
    async (by) => {
      for (const mine of ['1489', '2584']) {
        const { order } = expectedOrder[by](mine)
        const data = await askTwins(mine, { by }, 'kilometres municipality { code }')
        expect(valuesAt(data, 'municipality.twins.municipality.code')).toEqual(order)
        for (const twin of valuesAt(data, 'municipality.twins'))
          expect(
            Math.abs(
              Number(valueAt(twin, 'kilometres')) -
                kilometres(mine, String(valueAt(twin, 'municipality.code'))),
            ),
          ).toBeLessThanOrEqual(0.51)
      }
    },
  )

  it.each([
    ['DISTANCE', 'nära Alingsås', /^\S.* ligger \d+\u00a0km från Alingsås\.$/],
    ['SIZE', 'av samma storlek som Alingsås', / är nära Alingsås i folkmängd \(.+ mot 42\u00a0722\)\.$/],
    ['GROUP', 'i samma kommungrupp som Alingsås', / hör till samma kommungrupp som Alingsås \(.+\)\.$/],
    ['COUNTY', 'i samma län som Alingsås', / ligger i samma län som Alingsås, \d+\u00a0km bort\.$/],
  ] as const)('%s puts its municipalities first in a search and says why', async (by, phrase, reason) => {
    const { order, counted } = expectedOrder[by]('1489')
    const near = new Set<unknown>(order.slice(0, counted))
    const data = await askHits({ query: '', choice: { by } })
    expect(valueAt(data, 'practices.interpretedAs')).toContain(`från kommuner ${phrase}`)
    const twins = Number(valueAt(data, 'practices.twinCount'))
    expect(twins).toBeGreaterThan(0)
    const first = Math.min(twins, 100)
    expect(
      codesOf(data)
        .slice(0, first)
        .every((code) => near.has(code)),
    ).toBe(true)
    expect(
      codesOf(data)
        .slice(first)
        .some((code) => near.has(code)),
    ).toBe(false)
    for (const edge of valuesAt(data, 'practices.edges').slice(0, first))
      expect(valuesAt(edge, 'reasons')).toContainEqual({ kind: 'PLACE', text: expect.stringMatching(reason) })
  })

  it('blends by the documented formula, with as many as count as near', async () => {
    const likeness = byValue(distancesFrom('1489', DEFAULT_WEIGHTS))
    const { order: members } = expectedOrder.GROUP('1489')
    const order = [...members, ...likeness.filter((code) => !members.includes(code))]
    const plain = await askHits({ near: null })
    const highest = Math.max(...valuesAt(plain, 'practices.edges.score').map(Number))
    const owners = codesOf(plain)
    const expected = new Map(
      valuesAt(plain, 'practices.edges').map((edge, at) => {
        const relevance = Number(valueAt(edge, 'score')) / highest
        const place = order.indexOf(String(owners[at])) + 1
        const id = valueAt(edge, 'node.id')
        if (owners[at] === '1489') return [id, 0.1 + 0.9 * relevance]
        if (place === 0) return [id, 0.9 * relevance]
        return place <= members.length
          ? [id, 1 + 0.6 * (1 - (place - 1) / members.length) + 0.4 * relevance]
          : [id, 0.1 * (1 - (place - 1) / 289) + 0.9 * relevance]
      }),
    )
    const hits = valuesAt(await askHits({ choice: { by: 'GROUP' } }), 'practices.edges')
    expect(hits).toHaveLength(expected.size)
    for (const hit of hits)
      expect(valueAt(hit, 'score')).toBeCloseTo(expected.get(valueAt(hit, 'node.id')) ?? -1, 5)
  })

  it('is empty for the only municipality of its county', async () => {
    expect(await askTwins('0980', { by: 'COUNTY' }, 'rank')).toEqual({ municipality: { twins: [] } })
    const data = await hub.askData(
      '{ practices(near: "0980", choice: { by: COUNTY }) { twinCount totalCount } only: practices(near: "0980", choice: { by: COUNTY }, filter: { twinsOnly: true }) { totalCount } }',
    )
    expect(data).toEqual({ practices: { twinCount: 0, totalCount: 327 }, only: { totalCount: 0 } })
  })
})
