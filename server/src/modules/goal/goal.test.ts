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

describe('a goal', () => {
  it('has number, colour, the UN identifier, and a name in the reader’s language', async () => {
    const query = '{ goal(number: 11) { id number name iri colour } }'
    expect(await hub.askData(query)).toEqual({
      goal: {
        id: 'goal:11',
        number: 11,
        name: 'Hållbara städer och samhällen',
        iri: 'http://metadata.un.org/sdg/11',
        colour: '#FD9D24',
      },
    })
    expect(valueAt(await hub.askData(query, { language: 'en' }), 'goal.name')).toBe(
      'Sustainable Cities and Communities',
    )
  })

  it('has its targets with numbers before letters', async () => {
    const data = await hub.askData('{ goal(number: 17) { targets { code } } }')
    const codes = valuesAt(data, 'goal.targets.code')
    expect(codes.slice(0, 3)).toEqual(['17.1', '17.2', '17.3'])
    expect(codes.indexOf('17.10')).toBe(9)
    const first = await hub.askData('{ goal(number: 1) { targets { code } } }')
    expect(valuesAt(first, 'goal.targets.code').slice(-2)).toEqual(['1.a', '1.b'])
  })

  it('keeps examples whose source names it apart from those that an editor suggests', async () => {
    const data = await hub.askData(
      `{ goal(number: 11) {
        stated: practices(basis: STATED, first: 100) { totalCount edges { node { id goals { basis goal { number } } } } }
        suggested: practices(basis: SUGGESTED, first: 100) { totalCount edges { node { id } } }
        statedCount: practiceCount(basis: STATED) suggestedCount: practiceCount(basis: SUGGESTED) practiceCount
      } }`,
    )
    const stated = valuesAt(data, 'goal.stated.edges.node.id')
    expect(stated.length).toBeGreaterThan(0)
    for (const node of valuesAt(data, 'goal.stated.edges.node'))
      expect(valuesAt(node, 'goals')).toContainEqual({ basis: 'STATED', goal: { number: 11 } })
    for (const id of valuesAt(data, 'goal.suggested.edges.node.id')) expect(stated).not.toContain(id)
    expect(valueAt(data, 'goal.statedCount')).toBe(valueAt(data, 'goal.stated.totalCount'))
    expect(valueAt(data, 'goal.practiceCount')).toBe(
      Number(valueAt(data, 'goal.statedCount')) + Number(valueAt(data, 'goal.suggestedCount')),
    )
  })

  it('lists as many examples as the filter of the search finds', async () => {
    const data = await hub.askData(
      '{ goal(number: 3) { practiceCount } practices(filter: { goals: [3] }) { totalCount } }',
    )
    expect(valueAt(data, 'practices.totalCount')).toBe(valueAt(data, 'goal.practiceCount'))
  })

  it('names strategies that speak of it, themselves or in a passage', async () => {
    const data = await hub.askData(
      '{ goals { number strategies(basis: STATED) { goals { ...link } passages { goals { ...link } } } } } fragment link on GoalLink { basis goal { number } }',
    )
    expect(valuesAt(data, 'goals.strategies').length).toBeGreaterThan(0)
    for (const goal of valuesAt(data, 'goals'))
      for (const strategy of valuesAt(goal, 'strategies'))
        expect([...valuesAt(strategy, 'goals'), ...valuesAt(strategy, 'passages.goals')]).toContainEqual({
          basis: 'STATED',
          goal: { number: valueAt(goal, 'number') },
        })
  })
})
