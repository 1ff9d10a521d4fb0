import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSyntheticPractices } from '../../../../seeds/src/loadSyntheticPractices.ts'
import { readSeedFiles } from '../../../../seeds/src/readSeedFiles.ts'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valueAt, valuesAt } from '../../testing/valuesAt.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub({
    fill: async (store) => await loadSyntheticPractices(store, await readSeedFiles(), { count: 3000 }),
  })
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

const GROUP = 'ADDRESSES-IN-PRACTICE-SUGGESTED'

describe('a node with more than a thousand neighbours', () => {
  it('counts them all and hands out no more than a page of any group', async () => {
    const data = await hub.askData(
      `{ neighbourhood(id: "goal:11", first: 60) { nodes { id } groups { key count neighbours(first: 6) { totalCount edges { node { label } } } } } }`,
    )
    expect(valuesAt(data, 'neighbourhood.nodes')).toHaveLength(60)
    const groups = valuesAt(data, 'neighbourhood.groups')
    const large = groups.find((group) => valueAt(group, 'key') === GROUP)
    expect(Number(valueAt(large, 'count'))).toBeGreaterThan(1000)
    for (const group of groups) {
      expect(valuesAt(group, 'neighbours.edges').length).toBeLessThanOrEqual(6)
      expect(valueAt(group, 'neighbours.totalCount')).toBe(valueAt(group, 'count'))
    }
  })

  it('is walked through page by page, each neighbour once, by cursor as by page number', async () => {
    const byCursor: unknown[] = []
    const byPage: unknown[] = []
    let after: string | null = null
    let count = 0
    for (let page = 1; page === 1 || after !== null; page++) {
      const data = await hub.askData(
        `query ($after: String, $page: Int!) { neighbourhood(id: "goal:11") { groups(keys: ["${GROUP}"]) {
          count
          neighbours(first: 100, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } }
          samePage: neighbours(first: 100, page: $page) { edges { node { id } } }
        } } }`,
        { variables: { after, page } },
      )
      const [group] = valuesAt(data, 'neighbourhood.groups')
      byCursor.push(...valuesAt(group, 'neighbours.edges.node.id'))
      byPage.push(...valuesAt(group, 'samePage.edges.node.id'))
      const hasNext = valueAt(group, 'neighbours.pageInfo.hasNextPage') === true
      after = hasNext ? String(valueAt(group, 'neighbours.pageInfo.endCursor')) : null
      count = Number(valueAt(group, 'count'))
    }
    expect(byCursor).toHaveLength(count)
    expect(new Set(byCursor).size).toBe(byCursor.length)
    expect(byPage).toEqual(byCursor)
  })

  it('is asked for with as many questions to the graph as one with few', async () => {
    const ask = (id: string) =>
      hub.listReads(
        `{ neighbourhood(id: "${id}") { groups { neighbours(first: 100) { edges { node { label } } } } } }`,
      )
    expect(await ask('goal:11')).toEqual(['FIND_PRACTICES'])
    expect(await ask('goal:14')).toEqual(['FIND_PRACTICES'])
  })

  it('lies on a path without hiding the way past it', async () => {
    const data = await hub.askData(
      '{ path(from: "kommun:0182", to: "goal:11") { nodes { id } edges { type } } }',
    )
    expect(valuesAt(data, 'path.edges')).toHaveLength(2)
  })
})
