import { afterAll, beforeAll, expect, test } from 'vitest'
import { spoilRecord } from '../testing/spoilRecord.ts'
import { startTestHub, type TestHub } from '../testing/startTestHub.ts'
import { valueAt, valuesAt } from '../testing/valuesAt.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

const spoil = async (label: string, id: string, field: string): Promise<void> =>
  await spoilRecord(hub.store, { label, id, field })

async function readPage(path: string): Promise<{ readonly status: number; readonly main: string }> {
  const response = await hub.ask(path, { headers: { accept: 'text/html' } })
  const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? ''
  return { status: response.status, main }
}

const soon = { timeout: 10_000, interval: 50 }

// What is shown of each before, where it stands, and what a reader is told of it afterwards.
test.each([
  {
    label: 'Practice',
    spoilt: 'title',
    list: '{ practices(query: "Uddevalla", first: 1) { edges { node { id slug } } } }',
    records: 'practices.edges.node',
    field: 'practice',
    folder: '/exempel',
    sv: 'Exemplet kan inte visas just nu',
    en: 'The example cannot be shown right now',
  },
  {
    label: 'Strategy',
    spoilt: 'title',
    list: '{ strategies(query: "Alingsås", first: 1) { edges { node { id slug } } } }',
    records: 'strategies.edges.node',
    field: 'strategy',
    folder: '/strategier',
    sv: 'Strategin kan inte visas just nu',
    en: 'The strategy cannot be shown right now',
  },
  {
    label: 'Organisation',
    spoilt: 'name',
    list: '{ organisations(query: "Röda Korset", first: 1) { edges { node { id slug } } } }',
    records: 'organisations.edges.node',
    field: 'organisation',
    folder: '/organisationer',
    sv: 'Organisationen kan inte visas just nu',
    en: 'The organisation cannot be shown right now',
  },
  {
    label: 'Network',
    spoilt: 'host',
    list: '{ networks { id slug } }',
    records: 'networks',
    field: 'network',
    folder: '/natverk',
    sv: 'Nätverket kan inte visas just nu',
    en: 'The network cannot be shown right now',
  },
])('$label: one whose row does not fit is said to be unshowable, and named in the log', async (kind) => {
  const [record] = valuesAt((await hub.query(kind.list)).data, kind.records)
  const [id, slug] = [String(valueAt(record, 'id')), String(valueAt(record, 'slug'))]
  expect((await readPage(`${kind.folder}/${slug}`)).status).toBe(200)

  await spoil(kind.label, id, kind.spoilt)
  const ask = async (language: string) =>
    await hub.query(`{ ${kind.field}(slug: "${slug}") { id } }`, { language })
  const code = async () => (await ask('sv')).errors[0]?.extensions['code']
  await expect.poll(code, soon).toBe('RECORD_UNSOUND')
  expect((await ask('sv')).errors[0]?.message).toContain(kind.sv)
  const { errors, requestId } = await ask('en')
  expect(errors[0]?.message).toContain(kind.en)
  expect(
    hub.logged.find(({ reqId, msg }) => reqId === requestId && msg === 'A question failed'),
  ).toMatchObject({
    err: { record: { label: kind.label, id, problem: expect.stringContaining(kind.spoilt) as unknown } },
  })

  const swedish = await readPage(`${kind.folder}/${slug}`)
  expect(swedish.status).toBe(503)
  expect(swedish.main).toContain('<h1>Det här kan inte visas just nu</h1>')
  expect(swedish.main).toContain(kind.sv)
  const english = await readPage(`/en${kind.folder}/${slug}`)
  expect(english.status).toBe(503)
  expect(english.main).toContain('<h1>This cannot be shown right now</h1>')
  expect(english.main).toContain(kind.en)
})

test('one that was chosen for comparison takes no other page away with it', async () => {
  const [record] = valuesAt(
    (await hub.query('{ practices(query: "Göteborg", first: 1) { edges { node { id slug } } } }')).data,
    'practices.edges.node',
  )
  const slug = String(valueAt(record, 'slug'))
  await spoil('Practice', String(valueAt(record, 'id')), 'title')
  const page = async () => (await readPage(`/exempel/${slug}`)).status
  await expect.poll(page, soon).toBe(503)
  expect((await readPage(`/exempel?jamfor=${slug}`)).status).toBe(200)
  const compared = await hub.query(
    `{ comparePractices(slugs: ["${slug}", "volontar-i-nacka"]) { rows { label } } }`,
  )
  expect(compared.errors).toMatchObject([{ extensions: { code: 'RECORD_UNSOUND' } }])
})

test('a form whose row does not fit is said to be unshowable as well', async () => {
  await spoil('Concept', 'form:iop', 'labelSv')
  const status = async () => (await readPage('/former/iop')).status
  await expect.poll(status, soon).toBe(503)
  expect((await readPage('/former/iop')).main).toContain('Begreppet kan inte visas just nu')
})

test('a list is shown without what does not fit, also where only its full record tells', async () => {
  const find = '{ practices(query: "volontär", first: 20) { edges { node { id staffNote } } } }'
  const ids = async () => valuesAt((await hub.query(find)).data, 'practices.edges.node.id')
  const before = await ids()
  const [first] = before
  await spoil('Practice', String(first), 'staffNote')
  await expect.poll(ids, soon).toEqual(before.slice(1))
})

test('a strategy is shown without a passage that does not fit', async () => {
  const find = '{ strategies(query: "Nacka", first: 1) { edges { node { slug passages { id } } } } }'
  const { data } = await hub.query(find)
  const [passage] = valuesAt(data, 'strategies.edges.node.passages.id')
  await spoil('Passage', String(passage), 'locator')
  const [slug] = valuesAt(data, 'strategies.edges.node.slug')
  const passages = async () =>
    valuesAt(
      (await hub.query(`{ strategy(slug: "${String(slug)}") { passages { id } } }`)).data,
      'strategy.passages.id',
    )
  await expect.poll(passages, soon).not.toContain(passage)
  expect((await readPage(`/strategier/${String(slug)}`)).status).toBe(200)
})
