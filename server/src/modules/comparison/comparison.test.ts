import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'

let hub: SeededHub
beforeAll(async () => {
  hub = await openSeededHub()
})
afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

const QUERY = `query ($slugs: [String!]!, $code: String, $assumption: ScalingAssumption) {
  comparePractices(slugs: $slugs, forMunicipality: $code, assumption: $assumption) {
    practices { slug }
    rows { field label same cells { lines figure } }
    forMunicipality { name }
    assumption
    assumptionText
  }
}`

const answer = z.object({
  comparePractices: z.object({
    practices: z.array(z.object({ slug: z.string() })),
    rows: z.array(
      z.object({
        field: z.string(),
        label: z.string(),
        same: z.boolean(),
        cells: z.array(z.object({ lines: z.array(z.string()), figure: z.number().nullable() })),
      }),
    ),
    forMunicipality: z.object({ name: z.string() }).nullable(),
    assumption: z.string(),
    assumptionText: z.string().nullable(),
  }),
})

const practiceId = z.object({ practice: z.object({ id: z.string() }) })

const NYKOPING = 'harbarge-och-dagverksamhet-genom-iop'
const UDDEVALLA = 'frivilligcentrum-uddevalla'
const NACKA = 'volontar-i-nacka'

async function compare(variables: Readonly<Record<string, unknown>>, language: 'sv' | 'en' = 'sv') {
  const { comparePractices: found } = answer.parse(await hub.askData(QUERY, { variables, language }))
  const cells = (field: string) => found.rows.find((row) => row.field === field)?.cells ?? []
  return { ...found, cells, fields: found.rows.map(({ field }) => field) }
}

async function refusal(variables: Readonly<Record<string, unknown>>): Promise<string> {
  const { errors } = await hub.ask(QUERY, { variables })
  return `${String(errors[0]?.extensions?.['code'])}: ${errors[0]?.message ?? ''}`
}

describe('a comparison', () => {
  it('says since when of what goes on, when of the rest, and nothing of a status that no source gives', async () => {
    const VANERSBORG = 'bralanda-vantjanst-i-stationshuset'
    const { cells } = await compare({ slugs: [UDDEVALLA, NACKA, VANERSBORG] })
    expect(cells('PERIOD').map(({ lines }) => lines)).toEqual([['start 1994'], ['sedan 2008', 'Pågår'], []])
  })

  it('holds the examples in the order of the question, and each answer in its place', async () => {
    const { practices, cells } = await compare({ slugs: [UDDEVALLA, NYKOPING, NACKA] })
    expect(practices.map(({ slug }) => slug)).toEqual([UDDEVALLA, NYKOPING, NACKA])
    expect(cells('COST').map(({ figure }) => figure)).toEqual([200_000, 3_700_000, null])
    expect(cells('COST')[2]).toEqual({ lines: [], figure: null })
    expect(cells('PARTIES')[0]?.lines.slice(0, 2)).toEqual([
      'Uddevalla (ansvarar): pengar',
      'SPF Seniorerna: bidrag anges inte',
    ])
    expect(cells('COST_PER_INHABITANT')[1]).toEqual({
      lines: ['63,42\u00a0kr per invånare och år'],
      figure: 63.42,
    })
    expect(cells('SOURCES')[0]?.lines[0]).toMatch(/frivilligcentrum\.se/)
  })

  it('keeps goals that a source states apart from suggested ones', async () => {
    const { cells } = await compare({ slugs: [NACKA, UDDEVALLA] })
    const [stated, suggested] = [cells('STATED_GOALS'), cells('SUGGESTED_GOALS')]
    expect(suggested.some(({ lines }) => lines.length > 0)).toBe(true)
    for (const [index, { lines }] of suggested.entries())
      for (const line of lines) expect(stated[index]?.lines).not.toContain(line)
  })

  it('says which rows are the same', async () => {
    const { rows } = await compare({ slugs: [NACKA, UDDEVALLA] })
    for (const { same, cells } of rows) expect(same).toBe(cells[0]?.lines.join() === cells[1]?.lines.join())
    expect(rows.map(({ same }) => same)).toEqual(expect.arrayContaining([true, false]))
  })

  it('is written in the reader’s language', async () => {
    const { rows, assumptionText } = await compare({ slugs: [NACKA, UDDEVALLA], code: '1489' }, 'en')
    expect(rows[0]?.label).toBe('Need')
    expect(assumptionText).toMatch(/^Scaled to Alingsås, 42,722 inhabitants\. Assumption: /)
  })
})

describe('cost and staff in another municipality', () => {
  it('follow the inhabitants when that is assumed, with the whole calculation', async () => {
    const found = await compare({ slugs: [NYKOPING, NACKA], code: '1489' })
    expect(found.assumption).toBe('LINEAR')
    expect(found.assumptionText).toContain('kostnad och bemanning följer folkmängden')
    expect(found.cells('SCALED_COST')).toEqual([
      {
        figure: 2_700_000,
        lines: [
          'cirka 2\u00a0700\u00a0000\u00a0kr per år',
          '3\u00a0700\u00a0000\u00a0kr delat på 58\u00a0344 invånare i Nyköping, gånger 42\u00a0722 invånare i Alingsås.',
        ],
      },
      { figure: null, lines: [] },
    ])
  })

  it('are the same whatever the size when that is assumed', async () => {
    const found = await compare({ slugs: [NYKOPING, UDDEVALLA], code: '1489', assumption: 'FIXED' })
    expect(found.assumptionText).toContain('desamma oavsett folkmängd')
    expect(found.cells('SCALED_COST').map(({ figure }) => figure)).toEqual([3_700_000, 200_000])
    expect(found.cells('SCALED_COST')[0]?.lines[2]).toBe('86,61\u00a0kr per invånare i Alingsås.')
  })

  it('are not scaled to the municipality that they come from', async () => {
    const { cells } = await compare({ slugs: [NYKOPING, NACKA], code: '0480' })
    expect(cells('SCALED_COST')[0]).toEqual({
      figure: 3_700_000,
      lines: ['3\u00a0700\u00a0000\u00a0kr', 'Den egna kommunens uppgift, inte omräknad.'],
    })
  })

  it('are no rows at all when no municipality is chosen', async () => {
    const { fields, assumptionText } = await compare({ slugs: [NYKOPING, NACKA] })
    expect(fields).not.toContain('SCALED_COST')
    expect(assumptionText).toBeNull()
  })
})

describe('what cannot be compared is refused by name', () => {
  it.each([
    ['one example', { slugs: [NACKA] }, 'INVALID_INPUT: En jämförelse gäller två till fem exempel, och 1'],
    ['six examples', { slugs: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'INVALID_INPUT: En jämförelse gäller två'],
    [
      'an unknown one',
      { slugs: [NACKA, 'finns-inte'] },
      'UNKNOWN_VALUE: Det finns inget exempel med adressen ”finns-inte”. Använd ”slug”',
    ],
    ['the same twice', { slugs: [NACKA, NACKA] }, `INVALID_INPUT: Exemplet ”${NACKA}” är valt två gånger.`],
    ['an unknown municipality', { slugs: [NACKA, UDDEVALLA], code: '9999' }, 'UNKNOWN_VALUE: Ingen kommun'],
    ['no code at all', { slugs: [NACKA, UDDEVALLA], code: 'x' }, 'INVALID_INPUT: ”x” är ingen kommunkod'],
  ])('%s', async (_, variables, message) => {
    expect(await refusal(variables)).toContain(message)
  })
})

it('the graph is read as often for five examples as for two', async () => {
  const slugs = z
    .object({ practices: z.object({ edges: z.array(z.object({ node: z.object({ slug: z.string() }) })) }) })
    .parse(await hub.askData('{ practices(first: 5) { edges { node { slug } } } }'))
    .practices.edges.map(({ node }) => node.slug)
  const reads = async (count: number) =>
    await hub.listReads(QUERY, { variables: { slugs: slugs.slice(0, count), code: '1489' } })
  expect(await reads(2)).toEqual(['FIND_PRACTICES'])
  expect(await reads(5)).toEqual(['FIND_PRACTICES'])
})

it('an example that the read model has not heard of yet is compared, since its page can be read', async () => {
  await hub.store.write('CREATE_PRACTICE', async (transaction) => {
    await transaction.run(
      `// CREATE_PRACTICE
MATCH (runner:Organisation {id: 'kommun:1489'})
CREATE (runner)-[:RUNS]->(:Practice {
  id: 'X201', slug: 'alldeles-nytt', title: 'Alldeles nytt', level: 'kommun', documents: [], statesAgenda2030: false,
  completeness: 0.1, visibility: 'PUBLIC', confirmation: 'NONE', basis: 'page'
})`,
      {},
    )
  })
  expect(await hub.askData('{ practice(slug: "alldeles-nytt") { title } }')).toEqual({
    practice: { title: 'Alldeles nytt' },
  })
  const { practices } = await compare({ slugs: [NACKA, 'alldeles-nytt'] })
  expect(practices.map(({ slug }) => slug)).toEqual([NACKA, 'alldeles-nytt'])
})

it('an example that is not public is refused like one that does not exist', async () => {
  await hub.store.write('HIDE_PRACTICE', async (transaction) => {
    await transaction.run(
      "// HIDE_PRACTICE\nMATCH (practice:Practice {slug: $slug}) SET practice.visibility = 'NETWORK'",
      { slug: UDDEVALLA },
    )
    const id = practiceId.parse(await hub.askData(`{ practice(slug: "${UDDEVALLA}") { id } }`)).practice.id
    transaction.record({ label: 'Practice', id, operation: 'UPDATED' })
  })
  await expect
    .poll(async () => await refusal({ slugs: [NACKA, UDDEVALLA] }), { timeout: 20_000 })
    .toContain(`UNKNOWN_VALUE: Det finns inget exempel med adressen ”${UDDEVALLA}”`)
})
