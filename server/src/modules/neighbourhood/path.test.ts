import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valueAt, valuesAt } from '../../testing/valuesAt.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

async function pathBetween(from: string, to: string): Promise<unknown> {
  const query = `{ path(from: "${from}", to: "${to}") { nodes { id kind label path } edges { from to type basis } } }`
  return valueAt(await hub.askData(query), 'path')
}

describe('the way between two things', () => {
  it('leads from Nacka to goal 11 through one of its examples', async () => {
    const path = await pathBetween('kommun:0182', 'goal:11')
    expect(valuesAt(path, 'nodes.kind')).toEqual(['MUNICIPALITY', 'PRACTICE', 'GOAL'])
    const [, practice] = valuesAt(path, 'nodes.id')
    expect(valuesAt(path, 'edges')).toEqual([
      { from: 'kommun:0182', to: practice, type: 'RUNS', basis: null },
      { from: practice, to: 'goal:11', type: 'ADDRESSES', basis: 'SUGGESTED' },
    ])
  })

  it.each([
    ['kommun:0182', 'goal:11'],
    ['kommun:1489', 'kommun:1485'],
    ['org:roda-korset', 'S002'],
    ['N001', 'goal:3'],
    ['form:iop', 'kommun:0182'],
    ['P001', 'S002'],
  ])(
    'from %s to %s is a chain of relationships that are in the graph, as long as the way back',
    async (from, to) => {
      const path = await pathBetween(from, to)
      const ids = valuesAt(path, 'nodes.id')
      const edges = valuesAt(path, 'edges')
      expect([ids[0], ids.at(-1)]).toEqual([from, to])
      expect(edges).toHaveLength(ids.length - 1)
      for (const [index, edge] of edges.entries()) {
        const ends = [valueAt(edge, 'from'), valueAt(edge, 'to')]
        expect(new Set(ends)).toEqual(new Set([ids[index], ids[index + 1]]))
        const around = await hub.askData(
          `{ neighbourhood(id: "${String(ids[index])}", first: 500) { edges { from to type basis } } }`,
        )
        expect(valuesAt(around, 'neighbourhood.edges')).toContainEqual(edge)
      }
      expect(valuesAt(await pathBetween(to, from), 'edges')).toHaveLength(edges.length)
    },
  )

  it('is as short as the graph itself says', async () => {
    for (const [from, to] of [
      ['kommun:1489', 'kommun:1485'],
      ['org:roda-korset', 'kommun:0182'],
    ] as const) {
      const rows = await hub.store.read(
        `// SHORTEST_BETWEEN
MATCH (a:Organisation {id: $from}), (b:Organisation {id: $to})
MATCH path = shortestPath((a)-[:RUNS|PARTNERS_IN|ADDRESSES|UNDER|ADOPTED|ADAPTED_FROM*..6]-(b))
RETURN length(path) AS length`,
        { from, to },
        z.object({ length: z.int() }),
      )
      expect(valuesAt(await pathBetween(from, to), 'edges').length).toBeLessThanOrEqual(rows[0]?.length ?? 0)
    }
  })

  it('is the same every time', async () => {
    const first = await pathBetween('kommun:1489', 'kommun:1485')
    for (let time = 0; time < 5; time++)
      expect(await pathBetween('kommun:1489', 'kommun:1485')).toEqual(first)
  })

  it('goes around the words of the vocabularies, which tie nearly everything', async () => {
    for (const [from, to] of [
      ['P001', 'P062'],
      ['S002', 'P062'],
    ] as const)
      expect(valuesAt(await pathBetween(from, to), 'nodes.kind')).not.toContain('CONCEPT')
  })

  it('from a thing to itself is the thing', async () => {
    expect(await pathBetween('goal:11', 'goal:11')).toMatchObject({ nodes: [{ id: 'goal:11' }], edges: [] })
  })

  it('is null where nothing ties them together', async () => {
    expect(await pathBetween('kommun:2584', 'kommun:0182')).toBeNull()
  })

  it.each([
    ['from', 'kommun:9999', 'goal:11'],
    ['to', 'goal:11', 'goal:18'],
    ['to', 'goal:11', ''],
    ['from', "' OR 1=1", 'goal:11'],
  ])('with an unknown end is refused and says which: %s', async (field, from, to) => {
    const { errors } = await hub.ask(
      'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { edges { type } } }',
      {
        variables: { from, to },
      },
    )
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_VALUE', field } }])
  })
})
