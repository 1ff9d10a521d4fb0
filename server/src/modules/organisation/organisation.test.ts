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

describe('a municipality', () => {
  it('has its place, its people and its figures with their rank', async () => {
    const data = await hub.askData(
      '{ municipality(code: "0180") { __typename id slug name fullName kind code population county { code name } group { code } location { latitude longitude } indicators { indicator { key name unit usedForLikeness logarithmic } value year rank } } }',
    )
    expect(data).toMatchObject({
      municipality: {
        __typename: 'Municipality',
        slug: '0180-stockholm',
        name: 'Stockholm',
        kind: 'MUNICIPALITY',
        code: '0180',
        county: { code: '01', name: 'Stockholms län' },
        group: { code: 'A1' },
      },
    })
    expect(valuesAt(data, 'municipality.indicators')).toContainEqual({
      indicator: {
        key: 'population',
        name: 'Folkmängd',
        unit: 'antal',
        usedForLikeness: true,
        logarithmic: true,
      },
      value: valueAt(data, 'municipality.population'),
      year: 2024,
      rank: 1,
    })
  })

  it('has twins, the most alike first, explained by figures of both', async () => {
    const data = await hub.askData(
      '{ municipality(code: "1489") { twins(first: 20) { rank distance explanation municipality { code name } alike { indicator { key } mine theirs } } } }',
    )
    const distances = valuesAt(data, 'municipality.twins.distance').map(Number)
    expect(valuesAt(data, 'municipality.twins.rank')).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(valuesAt(data, 'municipality.twins.municipality.code')).not.toContain('1489')
    for (const explanation of valuesAt(data, 'municipality.twins.explanation'))
      expect(explanation).toMatch(/^.+ liknar Alingsås i .+ mot .+\.$/)
  })

  it('shows what it runs, who takes part, its strategies and what it found about its cooperation', async () => {
    const data = await hub.askData(
      '{ municipality(code: "0182") { practiceCount strategyCount practices(first: 100) { totalCount edges { node { organisation { name } } } } partners { organisation { name } practices { title } } strategies { organisation { name } } mappingStatements { year kind theme text areas { label } goals { basis } sources { title } } } huddinge: municipality(code: "0126") { assessments { date item state sources { title } } } }',
    )
    expect(new Set(valuesAt(data, 'municipality.practices.edges.node.organisation.name'))).toEqual(
      new Set(['Nacka']),
    )
    expect(valueAt(data, 'municipality.practices.totalCount')).toBe(
      valueAt(data, 'municipality.practiceCount'),
    )
    expect(valuesAt(data, 'municipality.strategies')).toHaveLength(
      Number(valueAt(data, 'municipality.strategyCount')),
    )
    expect(valuesAt(data, 'municipality.partners.organisation.name')).toContain('Cykelfrämjandet')
    expect(valuesAt(data, 'municipality.partners.organisation.name')).not.toContain('Nacka')
    expect(valuesAt(data, 'municipality.mappingStatements')).toHaveLength(25)
    expect(new Set(valuesAt(data, 'municipality.mappingStatements.sources.title'))).toEqual(
      new Set(['Projekt samverkan civilsamhället, presentation för BRÅ 2021-03-10']),
    )
    expect(new Set(valuesAt(data, 'municipality.mappingStatements.goals.basis'))).toEqual(
      new Set(['SUGGESTED']),
    )
    expect(valuesAt(data, 'huddinge.assessments')).toHaveLength(5)
    expect(valuesAt(data, 'huddinge.assessments.state')).toContain('recommended')
  })

  it('rests its membership on a decision, and a proposal is no decision', async () => {
    const fields =
      'memberships { status network { slug } decision { outcome body date paragraph registrationNumber } }'
    expect(
      await hub.askData(
        `{ nacka: municipality(code: "0182") { ${fields} } alingsas: municipality(code: "1489") { ${fields} } }`,
      ),
    ).toMatchObject({
      nacka: {
        memberships: [
          {
            status: 'DECIDED',
            network: { slug: 'natverket-for-systematiskt-samarbete-med-civilsamhallet' },
            decision: {
              outcome: 'DECIDED',
              body: 'kommunstyrelsen',
              date: '2019-01-14',
              paragraph: '§ 18',
              registrationNumber: 'KFKS 2018/1167',
            },
          },
        ],
      },
      alingsas: { memberships: [{ status: 'PROPOSED', decision: { outcome: 'PROPOSED' } }] },
    })
  })

  it('stands in Swedish alphabetical order among the others', async () => {
    const names = valuesAt(await hub.askData('{ municipalities { name } }'), 'municipalities.name').map(
      String,
    )
    const swedish = new Intl.Collator('sv')
    expect(names).toEqual(names.toSorted((a, b) => swedish.compare(a, b)))
    expect(names.indexOf('Ängelholm')).toBeGreaterThan(names.indexOf('Åtvidaberg'))
    expect(names.at(-1)).toBe('Övertorneå')
  })

  it('is Gotland once, with the duties of a region', async () => {
    const data = await hub.askData(
      '{ organisations(query: "Gotland") { edges { node { __typename name fullName } } } }',
    )
    const gotland = valuesAt(data, 'organisations.edges.node').filter(
      (node) => valueAt(node, 'name') === 'Gotland',
    )
    expect(gotland).toEqual([{ __typename: 'Municipality', name: 'Gotland', fullName: 'Region Gotland' }])
  })
})

describe('an organisation', () => {
  it('is found by the beginning of a word in its name, and by kind', async () => {
    const data = await hub.askData(
      '{ organisations(query: "röda", kinds: [ASSOCIATION]) { totalCount edges { cursor node { __typename name kind } } } }',
    )
    expect(valuesAt(data, 'organisations.edges.node')).toContainEqual({
      __typename: 'OtherOrganisation',
      name: 'Röda Korset',
      kind: 'ASSOCIATION',
    })
  })

  it('that is an association shows what it takes part in over all municipalities, and what it gives', async () => {
    const data = await hub.askData(
      '{ organisation(slug: "roda-korset") { practices { totalCount } partnerships { contributions { key } practice { organisation { name } partners { organisation { slug } } } } } }',
    )
    const partnerships = valuesAt(data, 'organisation.partnerships')
    expect(
      new Set(valuesAt(data, 'organisation.partnerships.practice.organisation.name')).size,
    ).toBeGreaterThan(5)
    for (const partnership of partnerships)
      expect(valuesAt(partnership, 'practice.partners.organisation.slug')).toContain('roda-korset')
    expect(valuesAt(data, 'organisation.partnerships.contributions.key')).toContain('volunteers')
  })

  it('that is a region governs a county and has no memberships of its own', async () => {
    expect(
      await hub.askData(
        '{ organisation(slug: "region-skane") { __typename memberships { id } ... on Region { population county { code name } } } }',
      ),
    ).toMatchObject({
      organisation: { __typename: 'Region', memberships: [], county: { code: '12', name: 'Skåne län' } },
    })
  })

  it('comes page by page, each once', async () => {
    const page = async (after: string): Promise<unknown> =>
      await hub.askData(`{ organisations(first: 100${after}) { totalCount edges { cursor node { id } } } }`)
    const seen = new Set<unknown>()
    let after = ''
    for (let number = 0; number < 6; number++) {
      const data = await page(after)
      for (const id of valuesAt(data, 'organisations.edges.node.id')) seen.add(id)
      after = `, after: "${String(valuesAt(data, 'organisations.edges.cursor').at(-1))}"`
    }
    expect(seen.size).toBe(valueAt(await page(''), 'organisations.totalCount'))
  })
})
