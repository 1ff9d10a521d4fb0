import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valuesAt } from '../../testing/valuesAt.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

describe('a network', () => {
  it('says who runs it, what it is for and what it takes to join', async () => {
    expect(
      await hub.askData(
        '{ network(slug: "natverket-for-systematiskt-samarbete-med-civilsamhallet") { id name host purpose condition fee feeNote activeTo sources { title } } }',
      ),
    ).toMatchObject({
      network: {
        id: 'N001',
        name: 'Nätverket för systematiskt samarbete med civilsamhället',
        host: 'Sveriges Kommuner och Landsting (SKL)',
        fee: 3000,
        condition: 'Beslut i styrelse eller nämnd om att delta',
      },
    })
  })

  it('lists its members in Swedish alphabetical order', async () => {
    const data = await hub.askData(
      '{ network(slug: "samhallskontrakt-2020-2021") { memberships { organisation { name } network { id } } } }',
    )
    expect(valuesAt(data, 'network.memberships.organisation.name')).toEqual([
      'Forshaga',
      'Piteå',
      'Uppsala',
      'Örnsköldsvik',
    ])
  })

  it('has its name in the reader’s language', async () => {
    expect(await hub.askData('{ networks { name } }', { language: 'en' })).toEqual({
      networks: [
        { name: 'Network for systematic cooperation with civil society' },
        { name: 'Social contract project 2020–2021' },
      ],
    })
  })
})
