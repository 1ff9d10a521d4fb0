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
      path: null,
    })
  })
})
