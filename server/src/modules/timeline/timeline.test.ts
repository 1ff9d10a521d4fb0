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

const GROUPS = `firstYear lastYear groups { key kind basis dated count spans(first: 100) { totalCount edges { node {
  id start end standing practice { id startYear endYear status { key } } strategy { id validFrom validTo phase }
} } } }`

const OWNERS = [
  ['a municipality', 'municipality(code: "0182")'],
  ['an association that takes part in many', 'organisation(slug: "roda-korset")'],
  ['a region', 'organisation(slug: "region-varmland")'],
  ['a goal', 'goal(number: 3)'],
  ['a form', 'concept(scheme: FORM, key: "iop")'],
  ['agreements, a form that documents have as well', 'concept(scheme: FORM, key: "overenskommelse")'],
  ['a policy area', 'concept(scheme: POLICY_AREA, key: "aldre")'],
] as const

async function timelineOf(owner: string): Promise<unknown> {
  const data = await hub.askData(`{ it: ${owner} { timeline { ${GROUPS} } } }`)
  return valueAt(data, 'it.timeline')
}

describe.each(OWNERS)('the timeline of %s', (_, owner) => {
  it('says of each when it began and ended as its record does, and guesses nothing', async () => {
    const spans = valuesAt(await timelineOf(owner), 'groups.spans.edges.node')
    expect(spans.length).toBeGreaterThan(3)
    for (const span of spans) {
      const practice = valueAt(span, 'practice')
      const record = practice ?? valueAt(span, 'strategy')
      expect(valueAt(record, 'id')).toBe(valueAt(span, 'id'))
      const [start, end] = practice === null ? ['validFrom', 'validTo'] : ['startYear', 'endYear']
      expect(valueAt(span, 'start')).toBe(asText(valueAt(record, start)))
      expect(valueAt(span, 'end')).toBe(asText(valueAt(record, end)))
      expect(valueAt(span, 'standing')).toBe(
        STANDINGS[String(practice === null ? valueAt(record, 'phase') : valueAt(record, 'status.key'))],
      )
    }
  })

  it('runs in the order of time, keeps those without a year apart, and tells its first and last year', async () => {
    const timeline = await timelineOf(owner)
    const years: number[] = []
    for (const group of valuesAt(timeline, 'groups')) {
      const nodes = valuesAt(group, 'spans.edges.node')
      expect(nodes.length).toBe(Math.min(Number(valueAt(group, 'count')), 100))
      const starts = nodes.map((node) => textOf(valueAt(node, 'start')) ?? '~')
      expect(starts).toEqual(starts.toSorted())
      for (const node of nodes) {
        const known = [textOf(valueAt(node, 'start')), textOf(valueAt(node, 'end'))].filter(
          (date) => date !== null,
        )
        expect(known.length > 0).toBe(valueAt(group, 'dated'))
        years.push(...known.map((date) => Number(date.slice(0, 4))))
      }
    }
    expect(valueAt(timeline, 'firstYear')).toBe(Math.min(...years))
    expect(valueAt(timeline, 'lastYear')).toBe(Math.max(...years))
  })
})

describe('a timeline', () => {
  it('of a municipality holds all that it runs and all that is its own', async () => {
    const data = await hub.askData(
      `{ municipality(code: "0182") { practiceCount strategyCount timeline { ${GROUPS} } } }`,
    )
    expect(countOf(valueAt(data, 'municipality.timeline'), 'PRACTICE')).toBe(
      valueAt(data, 'municipality.practiceCount'),
    )
    expect(countOf(valueAt(data, 'municipality.timeline'), 'STRATEGY')).toBe(
      valueAt(data, 'municipality.strategyCount'),
    )
  })

  it('of an association holds what it takes part in, apart from what it runs, each once', async () => {
    const data = await hub.askData(
      `{ organisation(slug: "roda-korset") { practices { totalCount } partnerships { practice { id startYear } } timeline { ${GROUPS} } } }`,
    )
    const timeline = valueAt(data, 'organisation.timeline')
    const partnerships = valuesAt(data, 'organisation.partnerships.practice.id')
    expect(countOf(timeline, 'PRACTICE')).toBe(valueAt(data, 'organisation.practices.totalCount'))
    const shown = valuesAt(timeline, 'groups')
      .filter((group) => valueAt(group, 'kind') === 'PARTNERSHIP')
      .flatMap((group) => valuesAt(group, 'spans.edges.node.id'))
    expect(shown).toHaveLength(partnerships.length)
    expect(new Set(shown)).toEqual(new Set(partnerships))
    const [dated] = valuesAt(
      await hub.askData(
        '{ organisation(slug: "roda-korset") { timeline { groups(keys: ["PARTNERSHIP-DATED"]) { count } } } }',
      ),
      'organisation.timeline.groups.count',
    )
    expect(Number(dated)).toBeGreaterThan(0)
  })

  it('of a goal keeps what a source states apart from what an editor suggests', async () => {
    const data = await hub.askData(
      `{ goal(number: 11) { stated: practiceCount(basis: STATED) suggested: practiceCount(basis: SUGGESTED) timeline { ${GROUPS} } } }`,
    )
    const timeline = valueAt(data, 'goal.timeline')
    expect(countOf(timeline, 'PRACTICE', 'STATED')).toBe(valueAt(data, 'goal.stated'))
    expect(countOf(timeline, 'PRACTICE', 'SUGGESTED')).toBe(valueAt(data, 'goal.suggested'))
  })

  it('of a municipality that the hub knows nothing of has no groups and no years', async () => {
    expect(await timelineOf('municipality(code: "2506")')).toEqual({
      firstYear: null,
      lastYear: null,
      groups: [],
    })
  })

  it('is paged one group at a time, each span once', async () => {
    const ids: unknown[] = []
    let after: string | null = null
    let count = 0
    do {
      const data = await hub.askData(
        `query ($after: String) { goal(number: 11) { timeline { groups(keys: ["PRACTICE-SUGGESTED-DATED"]) {
          count spans(first: 25, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } }
        } } } }`,
        { variables: { after } },
      )
      const [group] = valuesAt(data, 'goal.timeline.groups')
      count = Number(valueAt(group, 'count'))
      ids.push(...valuesAt(group, 'spans.edges.node.id'))
      after =
        valueAt(group, 'spans.pageInfo.hasNextPage') === true
          ? String(valueAt(group, 'spans.pageInfo.endCursor'))
          : null
    } while (after !== null)
    expect(count).toBeGreaterThan(50)
    expect(ids).toHaveLength(count)
    expect(new Set(ids).size).toBe(count)
  })

  it.each([
    ['an unknown group', 'groups(keys: ["SÅ"]) { count }', 'UNKNOWN_VALUE', 'keys'],
    [
      'more spans than fit on a page',
      'groups { spans(first: 101) { totalCount } }',
      'INVALID_INPUT',
      'first',
    ],
    ['the cursor of another list', 'groups { spans(after: "eA") { totalCount } }', 'INVALID_CURSOR', 'after'],
  ])('is refused with %s', async (_, selection, code, field) => {
    const { errors } = await hub.ask(`{ goal(number: 11) { timeline { ${selection} } } }`)
    expect(errors[0]).toMatchObject({ extensions: { code, field } })
  })
})

describe('a concept', () => {
  it('has its examples, as many as the filter of the search finds, and those who run them', async () => {
    const data = await hub.askData(
      `{ concept(scheme: FORM, key: "iop") { id label definition practiceCount practices(first: 100) { totalCount edges { node { id organisation { id } form { key } } } }
         runners(first: 100) { totalCount edges { practiceCount node { id name } } } }
         practices(filter: { forms: ["iop"] }) { totalCount } }`,
    )
    expect(valueAt(data, 'concept')).toMatchObject({
      id: 'form:iop',
      label: 'Idéburet offentligt partnerskap (IOP)',
    })
    expect(valueAt(data, 'concept.practiceCount')).toBe(valueAt(data, 'practices.totalCount'))
    expect(new Set(valuesAt(data, 'concept.practices.edges.node.form.key'))).toEqual(new Set(['iop']))
    const runBy = Map.groupBy(valuesAt(data, 'concept.practices.edges.node.organisation.id'), (id) => id)
    const runners = valuesAt(data, 'concept.runners.edges')
    expect(runners).toHaveLength(runBy.size)
    for (const runner of runners)
      expect(valueAt(runner, 'practiceCount')).toBe(runBy.get(valueAt(runner, 'node.id'))?.length)
    const counts = runners.map((runner) => Number(valueAt(runner, 'practiceCount')))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  it('that is a form has the documents of the type of the same name', async () => {
    const data = await hub.askData(
      '{ concept(scheme: FORM, key: "overenskommelse") { strategies { type { key } } } }',
    )
    expect(new Set(valuesAt(data, 'concept.strategies.type.key'))).toEqual(new Set(['overenskommelse']))
  })

  it.each([
    ['FORM', 'finns-inte'],
    ['FORM', ''],
    ['POLICY_AREA', 'iop'],
  ])('of %s named %j does not exist', async (scheme, key) => {
    expect(await hub.askData(`{ concept(scheme: ${scheme}, key: "${key}") { id } }`)).toEqual({
      concept: null,
    })
  })
})

const STANDINGS: Readonly<Record<string, string>> = {
  PROPOSED: 'PLANNED',
  IN_FORCE: 'ONGOING',
  ENDED: 'ENDED',
  UNKNOWN: 'UNKNOWN',
  planerad: 'PLANNED',
  pagaende: 'ONGOING',
  avslutad: 'ENDED',
  okand: 'UNKNOWN',
}

function asText(year: unknown): unknown {
  return typeof year === 'number' ? String(year) : year
}

/** A date that an answer gives, or null. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function countOf(timeline: unknown, kind: string, basis: string | null = null): number {
  return valuesAt(timeline, 'groups')
    .filter((group) => valueAt(group, 'kind') === kind && valueAt(group, 'basis') === basis)
    .reduce<number>((sum, group) => sum + Number(valueAt(group, 'count')), 0)
}
