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

const FIELDS =
  'centre { id kind label path } nodes { id kind label path } edges { from to type basis } groups { type outgoing count }'

async function around(id: string, first = 500): Promise<unknown> {
  return valueAt(
    await hub.askData(`{ neighbourhood(id: "${id}", first: ${first}) { ${FIELDS} } }`),
    'neighbourhood',
  )
}

describe('the neighbourhood of a node', () => {
  it('shows who runs an example and what it is about, each with the address of its page', async () => {
    const answer = await around('P001')
    expect(valueAt(answer, 'centre')).toEqual({
      id: 'P001',
      kind: 'PRACTICE',
      label: 'Volontär i Nacka',
      path: '/exempel/volontar-i-nacka',
    })
    expect(valuesAt(answer, 'nodes')).toContainEqual({
      id: 'kommun:0182',
      kind: 'MUNICIPALITY',
      label: 'Nacka',
      path: '/kommuner/0182-nacka',
    })
    expect(valuesAt(answer, 'edges')).toEqual(
      expect.arrayContaining([
        { from: 'kommun:0182', to: 'P001', type: 'RUNS', basis: null },
        { from: 'P001', to: 'goal:10', type: 'ADDRESSES', basis: 'SUGGESTED' },
        { from: 'P001', to: 'form:volontarsamordning', type: 'HAS_FORM', basis: null },
      ]),
    )
  })

  it.each([
    'P001',
    'S002',
    'kommun:0182',
    'org:roda-korset',
    'region:12',
    'goal:17',
    'form:iop',
    'question:money',
    'N001',
  ])('of %s is seen from the other side as well', async (id) => {
    const answer = await around(id)
    const edges = valuesAt(answer, 'edges')
    expect(edges.length).toBeGreaterThan(0)
    for (const edge of edges.slice(0, 12)) {
      const [from, to] = [valueAt(edge, 'from'), valueAt(edge, 'to')]
      const other = String(from === id ? to : from)
      const seen = valuesAt(await around(other), 'edges').map((back) => [
        valueAt(back, 'from'),
        valueAt(back, 'to'),
      ])
      expect(seen).toContainEqual([from, to])
    }
  })

  it('of something with many neighbours shares the places between the relationships and counts them all', async () => {
    const answer = await around('kommun:0182', 6)
    expect(valuesAt(answer, 'nodes').length).toBeLessThanOrEqual(6)
    expect(new Set(valuesAt(answer, 'edges.type')).size).toBeGreaterThan(2)
    const whole = await around('kommun:0182')
    expect(valuesAt(answer, 'groups')).toEqual(valuesAt(whole, 'groups'))
  })

  it('has labels in the reader’s language', async () => {
    const data = await hub.askData('{ neighbourhood(id: "form:iop") { centre { label path } } }', {
      language: 'en',
    })
    expect(valueAt(data, 'neighbourhood.centre')).toEqual({
      label: 'Public–civil partnership (IOP)',
      path: '/former/iop',
    })
  })
})

describe('the groups around a node', () => {
  async function groupsOf(id: string, selection: string, language: 'sv' | 'en' = 'sv') {
    const data = await hub.askData(`{ neighbourhood(id: "${id}") { groups { ${selection} } } }`, { language })
    return valuesAt(data, 'neighbourhood.groups')
  }

  it('of a municipality lead through its examples to parties and goals, and name the examples', async () => {
    const groups = await groupsOf(
      'kommun:0182',
      'key steps basis neighbours(first: 100) { edges { node { id } via { id } } }',
    )
    const goals = groups.find((group) => valueAt(group, 'key') === 'ADDRESSES-OUT-GOAL-SUGGESTED-VIA')
    expect(goals).toMatchObject({ steps: 2, basis: 'SUGGESTED' })
    const eleven = valuesAt(goals, 'neighbours.edges').find((edge) => valueAt(edge, 'node.id') === 'goal:11')
    const examples = valuesAt(
      await hub.askData(
        '{ goal(number: 11) { practices(basis: SUGGESTED, first: 100) { edges { node { id organisation { id } } } } } }',
      ),
      'goal.practices.edges.node',
    ).filter((practice) => valueAt(practice, 'organisation.id') === 'kommun:0182')
    expect(examples.length).toBeGreaterThan(1)
    expect(valuesAt(eleven, 'via.id')).toEqual(
      expect.arrayContaining(examples.map((practice) => valueAt(practice, 'id'))),
    )
    const parties = groups.find((group) => valueAt(group, 'key') === 'PARTNERS-OUT-ORGANISATION-VIA')
    expect(valuesAt(parties, 'neighbours.edges')).toContainEqual({
      node: { id: 'org:cykelframjandet' },
      via: [{ id: 'P001' }],
    })
  })

  it('of a goal lead to the municipalities whose examples contribute, and back', async () => {
    const municipalities = await groupsOf(
      'goal:11',
      'kind basis neighbours(first: 100) { edges { node { id } } }',
    )
    const ids = municipalities
      .filter((group) => valueAt(group, 'kind') === 'MUNICIPALITY')
      .flatMap((group) => valuesAt(group, 'neighbours.edges.node.id'))
    expect(ids).toContain('kommun:0182')
    for (const id of ids.slice(0, 10)) {
      const back = await groupsOf(String(id), 'neighbours(first: 100) { edges { node { id } } }')
      expect(valuesAt(back, 'neighbours.edges.node.id')).toContain('goal:11')
    }
  })

  it('of a municipality hold its twins by their place in likeness, as its own page has them', async () => {
    const twins = await hub.askData(
      '{ municipality(code: "0182") { twins(first: 20) { rank municipality { id } } } }',
    )
    const groups = await groupsOf(
      'kommun:0182',
      'type neighbours(first: 20) { edges { rank node { id kind label organisation { kind } } } }',
    )
    const like = groups.find((group) => valueAt(group, 'type') === 'LIKE')
    expect(
      valuesAt(like, 'neighbours.edges').map((edge) => [valueAt(edge, 'rank'), valueAt(edge, 'node.id')]),
    ).toEqual(
      valuesAt(twins, 'municipality.twins').map((twin) => [
        valueAt(twin, 'rank'),
        valueAt(twin, 'municipality.id'),
      ]),
    )
    expect(valuesAt(like, 'neighbours.edges.node.organisation.kind')).toContain('MUNICIPALITY')
  })

  it('of a municipality say which of its examples are done under a strategy of its own', async () => {
    const groups = await groupsOf(
      'kommun:1485',
      'kind neighbours(first: 100) { edges { node { id practice { strategy { id } } } under { id kind } } }',
    )
    const ownStrategies = new Set(
      groups
        .filter((group) => valueAt(group, 'kind') === 'STRATEGY')
        .flatMap((group) => valuesAt(group, 'neighbours.edges.node.id')),
    )
    const examples = groups
      .filter((group) => valueAt(group, 'kind') === 'PRACTICE')
      .flatMap((group) => valuesAt(group, 'neighbours.edges'))
    expect(examples.some((edge) => valueAt(edge, 'under') !== null)).toBe(true)
    for (const edge of examples) {
      const id =
        valueAt(edge, 'node.practice.strategy') === null ? null : valueAt(edge, 'node.practice.strategy.id')
      expect(valueAt(edge, 'under')).toEqual(ownStrategies.has(id) ? { id, kind: 'STRATEGY' } : null)
    }
  })

  it('name one that runs an example and is among its parties once, by what says the more', async () => {
    const groups = await groupsOf(
      'kommun:1485',
      'type steps neighbours(first: 100) { edges { node { id } } }',
    )
    const idsOf = (type: string) =>
      groups
        .filter((group) => valueAt(group, 'type') === type && valueAt(group, 'steps') === 1)
        .flatMap((group) => valuesAt(group, 'neighbours.edges.node.id'))
    const runs = idsOf('RUNS')
    expect(runs.length).toBeGreaterThan(0)
    expect(idsOf('PARTNERS_IN').filter((id) => runs.includes(id))).toEqual([])
    const parties = (
      await groupsOf(String(runs[0]), 'type neighbours(first: 100) { edges { node { id } } }')
    ).find((group) => valueAt(group, 'type') === 'PARTNERS_IN')
    expect(valuesAt(parties ?? {}, 'neighbours.edges.node.id')).not.toContain('kommun:1485')
  })

  it('never mix kinds, nor what is stated with what is suggested', async () => {
    for (const id of ['P001', 'kommun:0182', 'goal:17', 'S002', 'N001', 'form:iop'])
      for (const group of await groupsOf(
        id,
        'kind basis count neighbours(first: 100) { totalCount edges { basis node { kind } } }',
      )) {
        expect(new Set(valuesAt(group, 'neighbours.edges.node.kind'))).toEqual(
          new Set([valueAt(group, 'kind')]),
        )
        expect(new Set(valuesAt(group, 'neighbours.edges.basis'))).toEqual(new Set([valueAt(group, 'basis')]))
        expect(valueAt(group, 'neighbours.totalCount')).toBe(valueAt(group, 'count'))
      }
  })

  it('are paged one at a time, every neighbour once, also where there are many', async () => {
    const page = async (after: string | null): Promise<unknown> => {
      const data = await hub.askData(
        `query ($after: String) { neighbourhood(id: "goal:11") { groups(keys: ["ADDRESSES-IN-PRACTICE-SUGGESTED"]) {
          count neighbours(first: 25, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } }
        } } }`,
        { variables: { after } },
      )
      return valuesAt(data, 'neighbourhood.groups')[0]
    }
    const ids: unknown[] = []
    let group = await page(null)
    ids.push(...valuesAt(group, 'neighbours.edges.node.id'))
    while (valueAt(group, 'neighbours.pageInfo.hasNextPage') === true) {
      group = await page(String(valueAt(group, 'neighbours.pageInfo.endCursor')))
      ids.push(...valuesAt(group, 'neighbours.edges.node.id'))
    }
    expect(ids.length).toBeGreaterThan(100)
    expect(ids).toHaveLength(Number(valueAt(group, 'count')))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('with an unknown key are refused with the keys that there are', async () => {
    const { errors } = await hub.ask('{ neighbourhood(id: "N001") { groups(keys: ["SÅ"]) { count } } }')
    expect(errors).toMatchObject([
      {
        message: '”SÅ” är ingen grupp av grannar här. Grupperna är: HAS_MEMBERSHIP-IN-MUNICIPALITY.',
        extensions: { code: 'UNKNOWN_VALUE', field: 'keys' },
      },
    ])
  })
})

describe('what two nodes have in common', () => {
  it('is the neighbours that both have, and the other one where it is a neighbour', async () => {
    const shared = async (one: string, other: string): Promise<unknown[]> =>
      valuesAt(
        await hub.askData(
          `{ neighbourhood(id: "${one}") { sharedWith(id: "${other}") { type kind neighbours(first: 100) { edges { node { id } } } } } }`,
        ),
        'neighbourhood.sharedWith.neighbours.edges.node.id',
      )
    const both = await shared('kommun:1485', 'kommun:1489')
    expect(both).toContain('goal:10')
    expect(new Set(await shared('kommun:1489', 'kommun:1485')).has('goal:10')).toBe(true)
    expect(await shared('kommun:0182', 'goal:11')).toContain('goal:11')
    expect(await shared('P001', 'P001')).not.toContain('practice-status:pagar')
  })

  it('is refused with a node that does not exist', async () => {
    const { errors } = await hub.ask('{ neighbourhood(id: "P001") { sharedWith(id: "P999999") { count } } }')
    expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_VALUE' } }])
  })
})

describe('nodes by id', () => {
  it('come in the order given', async () => {
    const data = await hub.askData(
      '{ graphNodes(ids: ["goal:11", "P001", "kommun:0182", "N001"]) { id label } }',
    )
    expect(valuesAt(data, 'graphNodes.id')).toEqual(['goal:11', 'P001', 'kommun:0182', 'N001'])
    expect(valuesAt(data, 'graphNodes.label')).toContain('Nacka')
  })

  it.each([
    ['an unknown one', ['P001', 'P999999'], 'UNKNOWN_VALUE'],
    ['more than fifty', Array.from({ length: 51 }, () => 'P001'), 'INVALID_INPUT'],
  ])('are refused with %s', async (_, ids, code) => {
    const { errors } = await hub.ask('query ($ids: [ID!]!) { graphNodes(ids: $ids) { id } }', {
      variables: { ids },
    })
    expect(errors).toMatchObject([{ extensions: { code, field: 'ids' } }])
  })
})
