import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSeededHub, type SeededHub } from '../testing/openSeededHub.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

const PRACTICE = `
  title organisation { name ... on Municipality { county { name } } } partners { organisation { name } contributions { label } }
  form { label broader { label } } areas { label } targetGroups { label } status { label }
  goals { goal { name targets { code } } target { name } } sources { title } cost { perInhabitant }
  mappings { group { label } } facts { key }`

describe('the graph is read as often for many as for one', () => {
  it.each([
    [
      'hits of a search of examples',
      (first: number) => `{ practices(first: ${first}) { facets { key } edges { node { ${PRACTICE} } } } }`,
      ['FIND_PRACTICES'],
    ],
    [
      'hits of a search of strategies',
      (first: number) => `{ strategies(first: ${first}) { edges { node {
        title organisation { name } type { label } sources { title } goals { goal { name } }
        decision { body sources { title } } passages { text question { label } areas { label } source { title } }
      } } } }`,
      ['FIND_DECISIONS', 'FIND_STRATEGIES', 'LIST_PASSAGES'],
    ],
    [
      'organisations with everything that hangs on them',
      (first: number) => `{ organisations(kinds: [MUNICIPALITY], query: "n", first: ${first}) { edges { node {
        name partnerships { practice { title } contributions { label } } memberships { network { name } }
        practices(first: 2) { edges { node { ${PRACTICE} } } }
        ... on Municipality {
          practiceCount strategyCount indicators { value } assessments { item } mappingStatements { text areas { label } }
        }
      } } } }`,
      [
        'FIND_NETWORKS',
        'FIND_PRACTICES',
        'LIST_ASSESSMENTS',
        'LIST_MAPPING_STATEMENTS',
        'LIST_MEMBERSHIPS_OF_ORGANISATIONS',
      ],
    ],
    [
      'a timeline, its examples and strategies in one question each',
      (
        first: number,
      ) => `{ concept(scheme: POLICY_AREA, key: "barn-unga") { timeline { groups { spans(first: ${first}) { edges { node {
        start practice { ${PRACTICE} } strategy { title organisation { name } type { label } }
      } } } } } } }`,
      ['FIND_PRACTICES', 'FIND_STRATEGIES'],
    ],
    [
      'a form with its examples and those who run them',
      (first: number) => `{ concept(scheme: FORM, key: "foreningsbidrag") {
        practices(first: ${first}) { edges { node { ${PRACTICE} } } }
        runners(first: ${first}) { edges { practiceCount node { name } } }
      } }`,
      ['FIND_PRACTICES'],
    ],
  ])('%s', async (_, ask, names) => {
    const one = await hub.listReads(ask(1))
    const many = await hub.listReads(ask(60))
    expect(one.length).toBeGreaterThan(0)
    expect(names).toEqual(expect.arrayContaining(one))
    expect(many).toEqual(names)
  })

  it.each([
    [
      'names, counts and figures of all municipalities',
      '{ municipalities { name practiceCount county { name } indicators { value } } }',
    ],
    [
      'goals with their counts',
      '{ goals { name practiceCount stated: practiceCount(basis: STATED) targets { name } } }',
    ],
    ['a vocabulary', '{ vocabulary(scheme: FORM) { label broader { label } } }'],
    [
      'facets and counts of a search',
      '{ practices(query: "ensamhet") { totalCount facets { key buckets { count } } } }',
    ],
    [
      'suggestions',
      '{ searchSuggestions(prefix: "al") { words { text } municipalities { name } organisations { name } } }',
    ],
  ])('%s are not read at all: they are held', async (_, query) => {
    expect(await hub.listReads(query)).toEqual([])
  })

  it('an example that has been read is held', async () => {
    const query = '{ practices(query: "ensamhet") { edges { node { title } } } }'
    expect(await hub.listReads(query)).toEqual(['FIND_PRACTICES'])
    const before = hub.readsSoFar()
    await hub.askData(query)
    expect(hub.readsSoFar()).toBe(before)
  })

  it.each([
    ['P001', []],
    [
      'kommun:0182',
      ['FIND_NETWORKS', 'FIND_PRACTICES', 'FIND_STRATEGIES', 'LIST_MEMBERSHIPS_OF_ORGANISATIONS'],
    ],
    ['goal:11', ['FIND_PRACTICES']],
    ['policy-area:aldre', ['FIND_PRACTICES', 'FIND_STRATEGIES']],
  ])('the neighbourhood of %s, however many neighbours are shown', async (id, names) => {
    for (const first of [8, 500]) {
      const reads = await hub.listReads(`{ neighbourhood(id: "${id}", first: ${first}) { nodes { label } } }`)
      expect(reads).toEqual(names)
    }
  })

  it.each([
    ['Nacka and a goal', 'kommun:0182', 'goal:11'],
    ['an association and a strategy far away', 'org:roda-korset', 'S002'],
    ['what nothing ties together', 'kommun:2584', 'kommun:0182'],
  ])('the way between %s, however far it is', async (_, from, to) => {
    const reads = await hub.listReads(`{ path(from: "${from}", to: "${to}") { edges { type } } }`)
    expect(reads).toEqual(['LIST_MEMBERSHIPS_OF_NETWORKS', 'LIST_NETWORKS'])
  })

  it('the neighbours of every group, with what lies between', async () => {
    for (const first of [1, 100])
      expect(
        await hub.listReads(
          `{ neighbourhood(id: "kommun:0182") { groups { neighbours(first: ${first}) { edges { node { label } via { label } } } } } }`,
        ),
      ).toEqual(['FIND_NETWORKS', 'FIND_PRACTICES', 'FIND_STRATEGIES', 'LIST_MEMBERSHIPS_OF_ORGANISATIONS'])
  })
})
