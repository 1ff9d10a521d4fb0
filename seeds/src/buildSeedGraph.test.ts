import { beforeAll, describe, expect, it } from 'vitest'
import type { Label } from '../../graph-schema/model/labels.ts'
import type { RelationshipType } from '../../graph-schema/model/relationships.ts'
import { buildSeedGraph } from './buildSeedGraph.ts'
import type { Properties, SeedGraph } from './graph/SeedGraph.ts'
import { readSeedFiles } from './readSeedFiles.ts'
import { findModelViolations } from './testing/findModelViolations.ts'

let graph: SeedGraph

beforeAll(async () => {
  graph = buildSeedGraph(await readSeedFiles())
})

function properties(label: Label, key: string | number): Properties {
  const node = graph.nodes.find((candidate) => candidate.label === label && candidate.key === key)
  if (node === undefined) throw new Error(`No ${label} ${key}.`)
  return node.properties
}

/** What stands at the other end: `→` of relationships from the key, `←` of those to it. */
function related(key: string | number, type: RelationshipType): string[] {
  return graph.relationships
    .filter((relationship) => relationship.type === type)
    .flatMap(({ from, to }) => (from.key === key ? [`→${to.key}`] : to.key === key ? [`←${from.key}`] : []))
}

function keysWithLabel(label: Label): number {
  return graph.nodes.filter((node) => node.label === label || node.extensions.includes(label)).length
}

describe('the seed graph', () => {
  it('holds only what the graph model declares', () => {
    expect(findModelViolations(graph)).toEqual([])
  })

  it('is told apart from a graph that the model does not allow', () => {
    const [node] = graph.nodes
    const [relationship] = graph.relationships
    if (node === undefined || relationship === undefined) throw new Error('The graph is empty.')
    const spoilt = { ...node, properties: { ...node.properties, colour: 'red', latitude: 'north' } }
    const turned = { ...relationship, from: relationship.to, to: relationship.from }
    expect(findModelViolations({ nodes: [spoilt], relationships: [turned] })).toEqual(
      expect.arrayContaining([
        expect.stringContaining('colour is not in the model'),
        expect.stringContaining('latitude is "north"'),
        expect.stringContaining('an end is missing'),
      ]),
    )
  })

  it('holds every record of the reference data', () => {
    const labels = [
      'Municipality',
      'Region',
      'County',
      'Indicator',
      'Goal',
      'Target',
      'Concept',
      'Practice',
      'Strategy',
      'Passage',
      'Network',
      'Membership',
      'Assessment',
      'MappingStatement',
    ] as const
    expect(Object.fromEntries(labels.map((label) => [label, keysWithLabel(label)]))).toEqual({
      Municipality: 290,
      Region: 21,
      County: 21,
      Indicator: 15,
      Goal: 17,
      Target: 169,
      Concept: 120 + 288,
      Practice: 327,
      Strategy: 99,
      Passage: 628,
      Network: 2,
      Membership: 6,
      Assessment: 5,
      MappingStatement: 25,
    })
    expect(graph.relationships.filter(({ type }) => type === 'MEASURED')).toHaveLength(15 * 290)
    expect(graph.relationships.filter(({ type }) => type === 'ORGANISED_AS')).toHaveLength(25)
  })

  it('gives each practice one that runs it and a source, each passage one strategy', () => {
    const expectations = [
      ['Practice', 'RUNS', '1'],
      ['Practice', 'DOCUMENTED_BY', '1'],
      ['Strategy', 'ADOPTED', '1'],
      ['Strategy', 'DOCUMENTED_BY', '1'],
      ['Passage', 'HAS_PASSAGE', '1'],
    ] as const
    const counted = expectations.map(([label, type]) => {
      const counts = graph.nodes
        .filter((node) => node.label === label)
        .map(({ key }) => related(key, type).length)
      return [label, type, [...new Set(counts)].join()]
    })
    expect(counted).toEqual(expectations)
  })
})

describe('organisations', () => {
  it('have slugs that keep Håbo and Habo apart', () => {
    expect(properties('Organisation', 'kommun:0305')['slug']).toBe('0305-habo')
    expect(properties('Organisation', 'kommun:0643')['slug']).toBe('0643-habo')
  })

  it('count Gotland once, as municipality and region', () => {
    expect(properties('Organisation', 'kommun:0980')).toMatchObject({ code: '0980', countyCode: '09' })
    expect(related('kommun:0980', 'GOVERNS')).toEqual(['→09'])
    expect(graph.nodes.some(({ key }) => key === 'region:09')).toBe(false)
    expect(related('S066', 'ADOPTED')).toEqual(['←kommun:0980'])
  })

  it('are one under all their spellings, and a local branch is its own', () => {
    expect(related('P375', 'PARTNERS_IN')).toContain('←org:spf-seniorerna')
    expect(related('P313', 'PARTNERS_IN')).toContain('←org:spf-seniorerna-falun')
    expect(related('P110', 'RUNS')).toEqual(['←org:skr'])
  })
})

describe('practices', () => {
  it('name a body that gives as well as runs among the partners, with what it gives', () => {
    const own = graph.relationships.find(
      ({ type, from, to }) => type === 'PARTNERS_IN' && to.key === 'P001' && from.key === 'kommun:0182',
    )
    expect(related('P001', 'RUNS')).toEqual(['←kommun:0182'])
    expect(own?.properties).toEqual({ contributions: ['coordination'], position: 7 })
  })

  it('are not attributed to a region that only is where they happen', () => {
    expect(related('P038', 'RUNS')).toEqual(['←org:stockholms-lan-nio-kommuner'])
  })

  it('keep what a source states apart from what an editor suggests', () => {
    const stated = graph.relationships.filter(
      ({ type, from, properties: { basis } }) =>
        type === 'ADDRESSES' && from.label === 'Practice' && basis === 'STATED',
    )
    expect(new Set(stated.map(({ from }) => from.key)).size).toBe(4)
    expect(
      graph.nodes.filter(
        ({ label, properties: p }) => label === 'Practice' && p['statesAgenda2030'] === true,
      ),
    ).toHaveLength(21)
  })

  it('are adapted from a practice, or from a place in words', () => {
    expect(related('P070', 'ADAPTED_FROM')).toEqual(['→P069'])
    expect(properties('Practice', 'P070')['adaptedFromNote']).toBeUndefined()
    expect(properties('Practice', 'P001')['adaptedFromNote']).toBe('Kanada (medborgarengagemang)')
  })

  it('with one title get the organisation in the address', () => {
    const slugs = graph.nodes.flatMap(({ label, properties: { slug } }) =>
      label === 'Practice' && String(slug).startsWith('samhallskontrakt-skr-s') ? [slug] : [],
    )
    expect(new Set(slugs)).toEqual(
      new Set([
        'samhallskontrakt-skr-s-utvecklingsprojekt-forshaga',
        'samhallskontrakt-skr-s-utvecklingsprojekt-ornskoldsvik',
        'samhallskontrakt-skr-s-utvecklingsprojekt-pitea',
        'samhallskontrakt-skr-s-utvecklingsprojekt-uppsala',
      ]),
    )
  })

  it('are complete by the share of their fourteen facts', () => {
    expect(properties('Practice', 'P001')['completeness']).toBe(10 / 14)
  })
})

describe('strategies', () => {
  it('rest on the decision that the files know of, and on one of their own otherwise', () => {
    const decisions = ['S001', 'S002', 'S003', 'S004', 'S012', 'S052'].map((id) => related(id, 'DECIDED_BY'))
    expect(decisions).toEqual([['→D001'], ['→D003'], ['→D004'], ['→D005'], ['→S012-decision'], []])
  })

  it('that are proposals rest on a proposal', () => {
    expect(properties('Strategy', 'S015')['phase']).toBe('PROPOSED')
    expect(properties('Decision', 'S015-decision')['outcome']).toBe('PROPOSED')
    expect(properties('Decision', 'S012-decision')['outcome']).toBe('DECIDED')
  })

  it('of the nation are adopted by the body that decided', () => {
    const adopters = ['S055', 'S056', 'S058', 'S059'].map((id) => related(id, 'ADOPTED')[0])
    expect(adopters).toEqual(['←org:regeringen', '←org:riksdagen', '←org:skr', '←org:skr'])
  })

  it('name signers only, and keep the rest of the cell as a remark', () => {
    expect(properties('Strategy', 'S012')).toMatchObject({
      signers: ['drygt 100 organisationer'],
      statusNote: 'gällande enligt källa; undertecknad 2012-09-04; kansli Got United sedan 2017',
    })
  })
})

it('numbers the targets of a goal with numbers before letters, in natural order', () => {
  const ofGoal = graph.nodes.filter(({ label, key }) => label === 'Target' && String(key).startsWith('8.'))
  const ordered = ofGoal.toSorted(
    (a, b) => Number(a.properties['position']) - Number(b.properties['position']),
  )
  expect(ordered.map(({ key }) => key)).toEqual('8.1 8.2 8.3 8.4 8.5 8.6 8.7 8.8 8.9 8.10 8.a 8.b'.split(' '))
})

it('knows a document by all the names that the files give it', () => {
  const cited = ['S001', 'D001', 'M001'].map((id) => related(id, 'DOCUMENTED_BY'))
  expect(cited).toEqual(Array.from({ length: 3 }, () => ['→document:nacka-protokoll-2019']))
})
