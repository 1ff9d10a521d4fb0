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

describe('a strategy', () => {
  it('rests on its decision, with body, date, paragraph and registration number', async () => {
    const data = await hub.askData(
      '{ strategy(slug: "samverkan-med-civilsamhallet-uppdrag") { id organisation { name } type { key label } rank phase decision { body date paragraph registrationNumber outcome sources { title } } sources { title publisher } } }',
    )
    expect(data).toMatchObject({
      strategy: {
        id: 'S001',
        organisation: { name: 'Nacka' },
        type: { key: 'uppdrag', label: 'Uppdrag' },
        rank: 'DECISION',
        decision: {
          body: 'kommunstyrelsen',
          date: '2019-01-14',
          paragraph: '§ 18',
          registrationNumber: 'KFKS 2018/1167',
          outcome: 'DECIDED',
        },
      },
    })
  })

  it('is cut into answers in the order of the questions, each with its place in the document', async () => {
    const data = await hub.askData(
      '{ questions: vocabulary(scheme: QUESTION) { key } strategy(slug: "samverkan-med-civilsamhallet-uppdrag") { passages { id text locator question { key } areas { label } source { title } } } }',
    )
    const order = valuesAt(data, 'questions.key')
    const places = valuesAt(data, 'strategy.passages.question.key').map((key) => order.indexOf(key))
    expect(places.length).toBeGreaterThan(3)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(valuesAt(data, 'strategy.passages')[0]).toMatchObject({
      id: 'S001-01',
      locator: '§ 18, rubrik: Ärendet',
      source: { title: expect.stringContaining('2019-01-14') },
    })
  })

  it('gives only the answers to the questions that are asked', async () => {
    const data = await hub.askData(
      '{ strategy(slug: "samverkan-med-civilsamhallet-uppdrag") { all: passages { id } purpose: passages(questions: ["purpose"]) { question { key } } none: passages(questions: []) { id } } }',
    )
    expect(new Set(valuesAt(data, 'strategy.purpose.question.key'))).toEqual(new Set(['purpose']))
    expect(valuesAt(data, 'strategy.purpose').length).toBeLessThan(valuesAt(data, 'strategy.all').length)
    expect(valuesAt(data, 'strategy.none')).toEqual([])
  })

  it('names those who signed it as they are written', async () => {
    const data = await hub.askData('{ strategies(first: 100) { edges { node { slug signers } } } }')
    const signed = valuesAt(data, 'strategies.edges.node').filter(
      (node) => valuesAt(node, 'signers').length > 0,
    )
    expect(signed.length).toBeGreaterThan(0)
  })

  it('that is only proposed says so', async () => {
    const data = await hub.askData(
      '{ strategies(filter: { phases: [PROPOSED] }) { totalCount edges { node { phase } } } }',
    )
    expect(Number(valueAt(data, 'strategies.totalCount'))).toBeGreaterThan(0)
    expect(new Set(valuesAt(data, 'strategies.edges.node.phase'))).toEqual(new Set(['PROPOSED']))
  })
})

describe('a slug that a strategy once had', () => {
  it('gives the strategy under its present slug', async () => {
    await hub.store.write('RENAME', async (transaction) => {
      await transaction.run(
        `// RENAME
MATCH (strategy:Strategy {id: 'S001'})
CREATE (:FormerSlug {id: 'Strategy:gammalt-namn', slug: 'gammalt-namn'})-[:NOW]->(strategy)`,
        {},
      )
      transaction.record({ label: 'Strategy', id: 'S001', operation: 'UPDATED' })
    })
    expect(await hub.askData('{ strategy(slug: "gammalt-namn") { slug } }')).toEqual({
      strategy: { slug: 'samverkan-med-civilsamhallet-uppdrag' },
    })
  })
})
