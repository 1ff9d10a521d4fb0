import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../graph/GraphStore.ts'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valueAt, valuesAt } from '../../testing/valuesAt.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub({ fill: linkToTargets })
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

/** Links that the reference data has none of: its sources name goals, not targets. */
async function linkToTargets(graph: GraphStore): Promise<void> {
  await graph.write('TEST_WRITE', async (transaction) => {
    for (const [label, id, code, basis] of [
      ['Practice', 'P001', '11.3', 'STATED'],
      ['Practice', 'P001', '17.17', 'SUGGESTED'],
      ['Practice', 'P062', '11.3', 'SUGGESTED'],
      ['Passage', 'S002-01', '17.17', 'STATED'],
    ] as const) {
      await transaction.run(
        `// TEST_WRITE
MATCH (one:${label} {id: $id})
MATCH (target:Target {code: $code})
CREATE (one)-[:ADDRESSES {basis: $basis}]->(target)`,
        { id, code, basis },
      )
      transaction.record({ label, id, operation: 'UPDATED' })
    }
  })
}

/** The groups around a node with the ids in them: "ADDRESSES-OUT-TARGET-STATED: target:11.3". */
async function groupsOf(id: string): Promise<string[]> {
  const data = await hub.askData(
    `{ neighbourhood(id: "${id}") { groups { key count neighbours(first: 100) { edges { node { id } } } } } }`,
  )
  return valuesAt(data, 'neighbourhood.groups').map((group) => {
    const ids = valuesAt(group, 'neighbours.edges.node.id')
    expect(ids).toHaveLength(Math.min(Number(valueAt(group, 'count')), 100))
    return `${String(valueAt(group, 'key'))}: ${ids.join(' ')}`
  })
}

describe('a target in the graph', () => {
  it('has a name, its code, and the place on its goal’s page where it stands', async () => {
    const query =
      '{ neighbourhood(id: "target:11.3") { centre { id kind label path target { id code } goal { number } } } }'
    expect(valueAt(await hub.askData(query), 'neighbourhood.centre')).toEqual({
      id: 'target:11.3',
      kind: 'TARGET',
      label: '11.3 Inkluderande och hållbar urbanisering',
      path: '/mal/11#delmal-11.3',
      target: { id: 'target:11.3', code: '11.3' },
      goal: null,
    })
    const english = await hub.askData(query, { language: 'en' })
    expect(valueAt(english, 'neighbourhood.centre.label')).toMatch(/^11\.3 .*urbani/iu)
  })

  it('is a neighbour of its goal, as all of the goal’s targets in their order', async () => {
    const data = await hub.askData('{ goal(number: 11) { targets { id } } }')
    const ids = valuesAt(data, 'goal.targets.id')
    expect(ids.length).toBeGreaterThan(8)
    expect(await groupsOf('goal:11')).toContain(`PART_OF-IN-TARGET: ${ids.join(' ')}`)
  })

  it('has its goal and what addresses it, stated apart from suggested', async () => {
    expect(await groupsOf('target:11.3')).toEqual([
      'PART_OF-OUT-GOAL: goal:11',
      'ADDRESSES-IN-PRACTICE-STATED: P001',
      'ADDRESSES-IN-PRACTICE-SUGGESTED: P062',
      expect.stringMatching(/^ADDRESSES-IN-MUNICIPALITY-STATED-VIA: kommun:0182$/u),
      expect.stringMatching(/^ADDRESSES-IN-\w+-SUGGESTED-VIA: /u),
    ])
  })

  it('is reached from an example, from a strategy whose passage names it, and through a municipality’s examples', async () => {
    expect(await groupsOf('P001')).toEqual(
      expect.arrayContaining([
        'ADDRESSES-OUT-TARGET-STATED: target:11.3',
        'ADDRESSES-OUT-TARGET-SUGGESTED: target:17.17',
      ]),
    )
    expect(await groupsOf('S002')).toContain('ADDRESSES-OUT-TARGET-STATED: target:17.17')
    expect(await groupsOf('kommun:0182')).toContain('ADDRESSES-OUT-TARGET-STATED-VIA: target:11.3')
    expect((await groupsOf('target:17.17')).slice(0, 3)).toEqual([
      'PART_OF-OUT-GOAL: goal:17',
      'ADDRESSES-IN-PRACTICE-SUGGESTED: P001',
      'ADDRESSES-IN-STRATEGY-STATED: S002',
    ])
  })

  it('still counts for its goal', async () => {
    const groups = await groupsOf('goal:11')
    const stated = groups.find((group) => group.startsWith('ADDRESSES-IN-PRACTICE-STATED')) ?? ''
    expect(stated.split(' ')).toContain('P001')
  })

  it('may be an end of a path, and lie on it', async () => {
    const pathBetween = async (from: string, to: string): Promise<unknown[]> =>
      valuesAt(await hub.askData(`{ path(from: "${from}", to: "${to}") { nodes { id } } }`), 'path.nodes.id')
    expect(await pathBetween('kommun:0182', 'target:11.3')).toEqual(['kommun:0182', 'P001', 'target:11.3'])
    expect(await pathBetween('target:11.3', 'goal:11')).toEqual(['target:11.3', 'goal:11'])
    expect(await pathBetween('target:11.3', 'target:11.7')).toEqual(['target:11.3', 'goal:11', 'target:11.7'])
  })

  it('is given by its id with others, and refused where there is no such target', async () => {
    const data = await hub.askData('{ graphNodes(ids: ["target:1.a", "goal:1"]) { id kind } }')
    expect(valuesAt(data, 'graphNodes.kind')).toEqual(['TARGET', 'GOAL'])
    for (const id of ['target:11', 'target:18.1', 'target:', '11.3']) {
      const { errors } = await hub.ask('query ($ids: [ID!]!) { graphNodes(ids: $ids) { id } }', {
        variables: { ids: [id] },
      })
      expect([id, errors[0]?.extensions]).toEqual([
        id,
        expect.objectContaining({ code: 'UNKNOWN_VALUE', field: 'ids' }),
      ])
    }
  })
})

describe('targets by name or code', () => {
  const find = async (query: string, language: 'sv' | 'en' = 'sv', first = 50): Promise<unknown[]> =>
    valuesAt(
      await hub.askData(
        'query ($query: String!, $first: Int) { targets(query: $query, first: $first) { code } }',
        {
          variables: { query, first },
          language,
        },
      ),
      'targets.code',
    )

  it.each([
    ['11.3', ['11.3']],
    ['Delmål 11.3', ['11.3']],
    ['target 17.17', ['17.17']],
    ['1.a', ['1.a']],
    ['17.1', expect.arrayContaining(['17.1', '17.10', '17.19'])],
    ['inkluderande och hållbar urbanisering', ['11.3']],
    ['', []],
    ['mål 11', []],
  ])('%s are found in the order of the agenda', async (query, codes) => {
    expect(await find(query)).toEqual(codes)
  })

  it('of a goal are all its targets', async () => {
    const data = await hub.askData('{ goal(number: 11) { targets { code } } }')
    expect(await find('11')).toEqual(valuesAt(data, 'goal.targets.code'))
    expect(await find('delmål 11', 'sv', 2)).toEqual(['11.1', '11.2'])
  })

  it('are found by the names of the reader’s language', async () => {
    expect(await find('urbanization', 'en')).toContain('11.3')
    expect(await find('urbanization', 'sv')).toEqual([])
  })
})
