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

async function findPractice(slug: string, fields: string, language: 'sv' | 'en' = 'sv'): Promise<unknown> {
  return valueAt(await hub.askData(`{ practice(slug: "${slug}") { ${fields} } }`, { language }), 'practice')
}

describe('an example', () => {
  it('is run by its municipality, with partners in the order of the source and what each gives', async () => {
    const fields =
      'id organisation { __typename name } partners { organisation { name } contributions { label } }'
    const partner = (name: string, ...labels: string[]) => ({
      organisation: { name },
      contributions: labels.map((label) => ({ label })),
    })
    expect(await findPractice('volontar-i-nacka', fields)).toEqual({
      id: 'P001',
      organisation: { __typename: 'Municipality', name: 'Nacka' },
      partners: [
        partner('Cykelfrämjandet'),
        partner('Öppna dörren'),
        partner('Yrkesdörren'),
        partner('Kompis Sverige'),
        partner('Invitationsdepartementet'),
        partner('Svenska med baby'),
        partner('Nacka', 'Samordning'),
      ],
    })
  })

  it('has labels in the reader’s language, and text in Swedish only', async () => {
    const fields = 'form { key label swedish: label(language: SV) } status { label } need'
    expect(await findPractice('volontar-i-nacka', fields, 'en')).toMatchObject({
      form: { key: 'volontarsamordning', label: 'Volunteer coordination', swedish: 'Volontärsamordning' },
      status: { label: 'Ongoing' },
      need: expect.stringMatching(/^Kommunen ville/),
    })
  })

  it('says null where the source is silent', async () => {
    const fields =
      'lessons cost { sek } costNote staffFte staffNote endYear strategy { id } adaptedFrom { id }'
    expect(await findPractice('volontar-i-nacka', fields)).toEqual({
      lessons: null,
      cost: null,
      costNote: null,
      staffFte: null,
      staffNote: null,
      endYear: null,
      strategy: null,
      adaptedFrom: null,
    })
  })

  it('keeps goals that are stated apart from those that are suggested', async () => {
    const data = await hub.askData(
      '{ practices(first: 100, filter: { goals: [11] }) { edges { node { goals { basis goal { number } } } } } }',
    )
    const lists = valuesAt(data, 'practices.edges.node').map((node) => valuesAt(node, 'goals.basis'))
    expect(lists.flat()).toContain('STATED')
    expect(lists.flat()).toContain('SUGGESTED')
    for (const bases of lists)
      expect(bases.map(String)).toEqual(bases.map(String).toSorted((a, b) => a.localeCompare(b)))
  })

  it('shows cost per inhabitant only for a yearly cost of one municipality', async () => {
    const fields = 'cost { sek note perInhabitant } organisation { name ... on Municipality { population } }'
    const data = await hub.askData(
      `{ practices(first: 100, filter: { hasCost: true }) { edges { node { id ${fields} } } } }`,
    )
    const nodes = new Map(valuesAt(data, 'practices.edges.node').map((node) => [valueAt(node, 'id'), node]))
    expect(nodes.get('P097')).toMatchObject({
      cost: { sek: 5_000_000, note: expect.stringContaining('Per år'), perInhabitant: 52.13 },
      organisation: { name: 'Botkyrka', population: 95_905 },
    })
    expect(nodes.get('P071')).toMatchObject({
      cost: { note: expect.stringContaining('inte per år'), perInhabitant: null },
    })
    expect(nodes.get('P038')).toMatchObject({ cost: { perInhabitant: null } })
  })

  it('tells what a source says about cost also where it names no sum', async () => {
    const data = await hub.askData(
      '{ practices(first: 100, filter: { hasCost: true }) { edges { node { id cost { sek } costNote } } } }',
    )
    expect(valuesAt(data, 'practices.edges.node')).toContainEqual({
      id: 'P035',
      cost: null,
      costNote: expect.stringContaining('Länsstyrelsen'),
    })
  })

  it('knows what it was adapted from, and what was adapted from it', async () => {
    expect(
      await findPractice('forsta-fritidsbanken-deje', 'adaptations { slug adaptedFrom { slug } }'),
    ).toEqual({
      adaptations: expect.arrayContaining([
        { slug: 'fritidsbanken-bollnas', adaptedFrom: { slug: 'forsta-fritidsbanken-deje' } },
        { slug: 'fritidsbank', adaptedFrom: { slug: 'forsta-fritidsbanken-deje' } },
      ]),
    })
  })

  it('leads to the strategy that it is under, and the strategy back to it', async () => {
    const slug = 'roda-korset-samordnar-frivilliga-under-pandemin'
    expect(await findPractice(slug, 'strategy { slug practices { edges { node { slug } } } }')).toEqual({
      strategy: {
        slug: 'lokal-overenskommelse-2018-2023',
        practices: { edges: expect.arrayContaining([{ node: { slug } }]) },
      },
    })
  })

  it('has completeness that is the share of its facts that are there', async () => {
    const practice = await findPractice('volontar-i-nacka', 'completeness facts { key present }')
    const facts = valuesAt(practice, 'facts.present')
    expect(facts).toHaveLength(14)
    expect(valueAt(practice, 'completeness')).toBeCloseTo(facts.filter(Boolean).length / 14)
  })

  it('is like examples about the same thing, and never like itself', async () => {
    const practice = await findPractice('krafter-mot-ensamhet', 'similar(first: 5) { slug areas { key } }')
    expect(valuesAt(practice, 'similar')).toHaveLength(5)
    expect(valuesAt(practice, 'similar.slug')).not.toContain('krafter-mot-ensamhet')
    const areas = valuesAt(practice, 'similar.areas.key')
    expect(areas.filter((key) => key === 'ensamhet').length).toBeGreaterThanOrEqual(3)
  })

  it('tells how like its municipality is to another, seen from the other', async () => {
    const fields = 'likeness(to: "1489") { rank municipality { code } explanation alike { mine theirs } }'
    expect(await findPractice('krafter-mot-ensamhet', fields)).toMatchObject({
      likeness: {
        municipality: { code: '1283' },
        explanation: expect.stringMatching(/^Helsingborg liknar Alingsås i /),
      },
    })
    expect(await findPractice('krafter-mot-ensamhet', 'likeness(to: "1283") { rank }')).toEqual({
      likeness: null,
    })
  })

  it('is the same in the twins of the other municipality', async () => {
    const practice = await findPractice('krafter-mot-ensamhet', 'likeness(to: "1489") { rank distance }')
    const data = await hub.askData(
      '{ municipality(code: "1489") { twins(first: 289) { rank distance municipality { code } } } }',
    )
    expect(valuesAt(data, 'municipality.twins')).toContainEqual({
      ...z.object({ rank: z.int(), distance: z.number() }).parse(valueAt(practice, 'likeness')),
      municipality: { code: '1283' },
    })
  })
})

describe('an example that several run together', () => {
  it('is named after the first of them by id, in whatever order they were written, and costs nobody so much each', async () => {
    await hub.store.write('RUN_TOGETHER', async (transaction) => {
      for (const [id, runners] of [
        ['X101', ['kommun:1489', 'kommun:0182']],
        ['X102', ['kommun:0182', 'kommun:1489']],
      ] as const) {
        await transaction.run(
          `// CREATE_PRACTICE
CREATE (:Practice {
  id: $id, slug: $id, title: 'Gemensam brunnsvattning', level: 'kommun', documents: [], statesAgenda2030: false,
  completeness: 0.1, visibility: 'PUBLIC', confirmation: 'NONE', basis: 'page', cost: 1000000, costIsYearly: true
})`,
          { id },
        )
        for (const runner of runners)
          await transaction.run(
            `// ADD_RUNNER
MATCH (practice:Practice {id: $id})
MATCH (runner:Organisation {id: $runner})
CREATE (runner)-[:RUNS]->(practice)`,
            { id, runner },
          )
        transaction.record({ label: 'Practice', id, operation: 'CREATED' })
      }
    })
    const found = async (): Promise<unknown> =>
      valuesAt(
        await hub.askData(
          '{ practices(query: "brunnsvattning") { edges { node { organisation { name } cost { perInhabitant } } } } }',
        ),
        'practices.edges.node',
      )
    const nacka = { organisation: { name: 'Nacka' }, cost: { perInhabitant: null } }
    await expect.poll(found, { timeout: 10_000 }).toEqual([nacka, nacka])
  })
})

describe('a goal that a source names and an editor has suggested', () => {
  it('stands first as stated, and counts among the stated only', async () => {
    const counts = async (): Promise<unknown> =>
      await hub.askData(
        '{ goal(number: 17) { stated: practiceCount(basis: STATED) suggested: practiceCount(basis: SUGGESTED) all: practiceCount } }',
      )
    const before = await counts()
    await hub.store.write('STATE_GOAL', async (transaction) => {
      await transaction.run(
        `// STATE_GOAL
MATCH (practice:Practice {id: 'P001'})
MATCH (goal:Goal {number: 17})
CREATE (practice)-[:ADDRESSES {basis: 'STATED'}]->(goal)`,
        {},
      )
      transaction.record({ label: 'Practice', id: 'P001', operation: 'UPDATED' })
    })
    await expect.poll(counts, { timeout: 10_000 }).toEqual({
      goal: {
        stated: Number(valueAt(before, 'goal.stated')) + 1,
        suggested: Number(valueAt(before, 'goal.suggested')) - 1,
        all: valueAt(before, 'goal.all'),
      },
    })
    const links = await findPractice('volontar-i-nacka', 'goals { basis goal { number } }')
    expect(valuesAt(links, 'goals.basis')).toEqual(['STATED', 'SUGGESTED', 'SUGGESTED', 'SUGGESTED'])
    expect(valuesAt(links, 'goals.goal.number')).toEqual([17, 10, 16, 17])
  })
})

describe('a slug that an example once had', () => {
  it('gives the example under its present slug', async () => {
    await hub.store.write('RENAME', async (transaction) => {
      await transaction.run(
        `// RENAME
MATCH (practice:Practice {slug: 'volontar-i-nacka'})
SET practice.slug = 'volontarer-i-nacka'
CREATE (:FormerSlug {id: 'Practice:volontar-i-nacka', slug: 'volontar-i-nacka'})-[:NOW]->(practice)`,
        {},
      )
      transaction.record({ label: 'Practice', id: 'P001', operation: 'UPDATED' })
    })
    await expect
      .poll(async () => await findPractice('volontar-i-nacka', 'id slug'), { timeout: 5000 })
      .toEqual({ id: 'P001', slug: 'volontarer-i-nacka' })
    expect(await findPractice('volontarer-i-nacka', 'id')).toEqual({ id: 'P001' })
  })
})
