import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openSeededHub, type SeededHub } from '../testing/openSeededHub.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

const page = z.object({
  edges: z.array(z.object({ node: z.object({ id: z.string() }).loose() })),
  pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
})

/** Every member of a list, page by page along its cursors. */
async function listAll(field: string, node: string): Promise<Record<string, unknown>[]> {
  const nodes: Record<string, unknown>[] = []
  for (let after: string | null = null; ;) {
    const data = await hub.askData(
      `query ($after: String) { list: ${field}(first: 100, after: $after) { edges { node { id ${node} } } pageInfo { endCursor hasNextPage } } }`,
      { variables: { after } },
    )
    const { list } = z.object({ list: page }).parse(data)
    nodes.push(...list.edges.map((edge) => edge.node))
    if (!list.pageInfo.hasNextPage) return nodes
    after = list.pageInfo.endCursor
  }
}

describe('every row of the reference files is there', () => {
  it('327 examples in 154 municipalities', async () => {
    const practices = await listAll('practices', 'slug')
    expect(new Set(practices.map(({ id }) => id)).size).toBe(327)
    expect(new Set(practices.map(({ slug }) => slug)).size).toBe(327)
    expect(await hub.askData('{ statistics { practices strategies municipalitiesWithPractices } }')).toEqual({
      statistics: { practices: 327, strategies: 99, municipalitiesWithPractices: 154 },
    })
  })

  it('99 strategies with 628 passages', async () => {
    const strategies = await listAll('strategies', 'passages { id }')
    const passages = strategies.flatMap((strategy) =>
      z.array(z.object({ id: z.string() })).parse(strategy['passages']),
    )
    expect(strategies).toHaveLength(99)
    expect(new Set(passages.map(({ id }) => id)).size).toBe(628)
  })

  it('290 municipalities with 15 figures each, in 21 counties, and 20 regions beside Gotland', async () => {
    const data = await hub.askData(
      '{ municipalities { code county { code } indicators { indicator { key distribution } value } } }',
    )
    const { municipalities } = z
      .object({
        municipalities: z.array(
          z.object({
            code: z.string().regex(/^\d{4}$/),
            county: z.object({ code: z.string() }),
            indicators: z.array(
              z
                .object({ indicator: z.object({ distribution: z.array(z.number()).length(290) }).loose() })
                .loose(),
            ),
          }),
        ),
      })
      .parse(data)
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290)
    expect(municipalities.map(({ indicators }) => indicators.length)).toEqual(
      Array.from({ length: 290 }, () => 15),
    )
    expect(new Set(municipalities.map(({ county }) => county.code)).size).toBe(21)
    expect(await hub.askData('{ organisations(kinds: [REGION]) { totalCount } }')).toEqual({
      organisations: { totalCount: 20 },
    })
  })

  it('17 goals with 169 targets', async () => {
    const data = await hub.askData('{ goals { number targets { code nameUnchecked } } }')
    const { goals } = z
      .object({
        goals: z.array(
          z.object({
            number: z.int(),
            targets: z.array(z.object({ code: z.string(), nameUnchecked: z.boolean() })),
          }),
        ),
      })
      .parse(data)
    expect(goals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
    const targets = goals.flatMap((goal) => goal.targets)
    expect(new Set(targets.map(({ code }) => code)).size).toBe(169)
    expect(targets.filter(({ nameUnchecked }) => nameUnchecked)).toHaveLength(141)
  })

  it('120 entries in 13 vocabularies, the hub’s own words apart', async () => {
    const schemes = [
      'FORM',
      'FORM_GROUP',
      'POLICY_AREA',
      'TARGET_GROUP',
      'CONTRIBUTION',
      'ORGANISING_GROUP',
      'QUESTION',
      'PRINCIPLE',
      'SELF_ASSESSMENT',
      'PRACTICE_STATUS',
      'ENDED_REASON',
      'DOCUMENT_TYPE',
      'SYNONYM',
    ]
    const fields = schemes.map((scheme) => `${scheme}: vocabulary(scheme: ${scheme}) { id scheme }`)
    const data = await hub.askData(`{ ${fields.join(' ')} }`)
    const vocabularies = z
      .record(z.string(), z.array(z.object({ id: z.string(), scheme: z.string() })))
      .parse(data)
    for (const [scheme, entries] of Object.entries(vocabularies))
      expect(new Set(entries.map((entry) => entry.scheme))).toEqual(new Set([scheme]))
    expect(Object.values(vocabularies).flat()).toHaveLength(120)
  })

  it('2 networks with 6 memberships, 5 assessments, and 25 statements of a mapping', async () => {
    const data = await hub.askData(
      '{ networks { memberships { id } } municipalities { assessments { id } mappingStatements { id } } }',
    )
    const ids = z.array(z.object({ id: z.string() }))
    const { networks, municipalities } = z
      .object({
        networks: z.array(z.object({ memberships: ids })),
        municipalities: z.array(z.object({ assessments: ids, mappingStatements: ids })),
      })
      .parse(data)
    expect(networks.map(({ memberships }) => memberships.length)).toEqual([2, 4])
    expect(municipalities.flatMap(({ assessments }) => assessments)).toHaveLength(5)
    expect(municipalities.flatMap(({ mappingStatements }) => mappingStatements)).toHaveLength(25)
  })
})
