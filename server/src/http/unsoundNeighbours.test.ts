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

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await hub.query(query)
  expect(errors).toEqual([])
  return data
}

const statusOf = async (path: string): Promise<number> =>
  (await hub.ask(path, { headers: { accept: 'text/html' } })).status

/** What the log says of the record that is left out. */
const named = (label: string, id: string) =>
  hub.logged.find((entry) => entry['label'] === label && entry['id'] === id)

/** Two seconds is what the hub promises; a busy machine gets some more. */
const soon = { timeout: 10_000, interval: 50 }

const HUDDINGE = '/kommuner/0126-huddinge'

// What a page shows beside others is left out when it does not fit, and named in the log; the page stays.
test.each([
  [
    'Assessment',
    'state',
    '{ municipality(code: "0126") { assessments { id } } }',
    'municipality.assessments.id',
    HUDDINGE,
  ],
  [
    'MappingStatement',
    'text',
    '{ municipality(code: "0182") { mappingStatements { id } } }',
    'municipality.mappingStatements.id',
    '/kommuner/0182-nacka',
  ],
  [
    'Membership',
    'status',
    '{ network(slug: "samhallskontrakt-2020-2021") { memberships { id } } }',
    'network.memberships.id',
    '/natverk/samhallskontrakt-2020-2021',
  ],
])(
  '%s: one whose row does not fit is left out, and named in the log',
  async (label, field, query, path, page) => {
    const before = valuesAt(await ask(query), path)
    const [first] = before
    await spoil(label, String(first), field)
    const ids = async () => valuesAt(await ask(query), path)
    await expect.poll(ids, soon).toEqual(before.slice(1))
    expect(named(label, String(first))).toMatchObject({ problem: expect.stringContaining(field) as unknown })
    expect(await statusOf(page)).toBe(200)
  },
)

test('a membership whose row does not fit is left out of the pages of its organisation as well', async () => {
  const query = `{ organisation(slug: "0126-huddinge") { memberships { id } }
    neighbourhood(id: "kommun:0126") { groups { type } } }`
  const [id] = valuesAt(await ask(query), 'organisation.memberships.id')
  await spoil('Membership', String(id), 'fromYear')
  const ids = async () => valuesAt(await ask(query), 'organisation.memberships.id')
  await expect.poll(ids, soon).not.toContain(id)
  expect(await statusOf(HUDDINGE)).toBe(200)
})

test('a decision whose row does not fit is left out of its strategy, which is found and shown', async () => {
  const query = '{ strategies(query: "Nacka", first: 20) { edges { node { id slug decision { id } } } } }'
  const strategies = valuesAt(await ask(query), 'strategies.edges.node')
  const decided = strategies.find((strategy) => valueAt(strategy, 'decision') !== null)
  const id = String(valueAt(decided, 'decision.id'))
  for (const field of ['body', 'date', 'registrationNumber']) await spoil('Decision', id, field)
  const decision = async () => {
    const found = valuesAt(await ask(query), 'strategies.edges.node')
    return valueAt(
      found.find((strategy) => valueAt(strategy, 'id') === valueAt(decided, 'id')),
      'decision',
    )
  }
  await expect.poll(decision, soon).toBeNull()
  expect(named('Decision', id)).toMatchObject({ problem: expect.stringContaining('body') as unknown })
  expect(await statusOf(`/strategier/${String(valueAt(decided, 'slug'))}`)).toBe(200)
  expect(await statusOf('/strategier?q=Nacka')).toBe(200)
})

test('a network whose row does not fit takes no list and no member with it', async () => {
  const query = `{ networks { id } municipality(code: "0182") { memberships { network { id } } }
    neighbourhood(id: "kommun:0182") { nodes { id label } groups { neighbours { edges { node { label } } } } } }`
  expect(valuesAt(await ask(query), 'municipality.memberships.network.id')).toContain('N001')
  await spoil('Network', 'N001', 'host')
  const networks = async () => valuesAt(await ask(query), 'networks.id')
  await expect.poll(networks, soon).not.toContain('N001')
  const answer = await ask(query)
  expect(valuesAt(answer, 'municipality.memberships.network.id')).not.toContain('N001')
  expect(valuesAt(answer, 'neighbourhood.nodes.id')).not.toContain('N001')
  for (const page of ['/natverk', '/kommuner/0182-nacka', '/graf?nod=kommun:0182', '/sitemap.xml'])
    expect(await statusOf(page)).toBe(200)
  const { errors } = await hub.query('{ neighbourhood(id: "N001") { centre { id } } }')
  expect(errors).toMatchObject([{ extensions: { code: 'RECORD_UNSOUND' } }])
})

test('a municipality that is left out is not said to be unknown, wherever its code is given', async () => {
  await spoil('Organisation', 'kommun:1489', 'name')
  const ask1489 = async () => await hub.query('{ municipality(code: "1489") { name } }')
  await expect.poll(async () => (await ask1489()).errors[0]?.extensions['code'], soon).toBe('RECORD_UNSOUND')
  expect((await ask1489()).errors[0]?.message).toContain('Organisationen kan inte visas just nu')
  expect(await statusOf('/kommuner/1489-alingsas')).toBe(503)
  for (const query of [
    '{ practices(near: "1489") { totalCount } }',
    '{ practices(filter: { municipalities: ["1489"] }) { totalCount } }',
    '{ strategies(filter: { municipalities: ["1489"] }) { totalCount } }',
    '{ municipality(code: "0126") { twins(choice: { pinned: ["1489"] }) { rank } } }',
    '{ neighbourhood(id: "kommun:1489") { centre { id } } }',
    '{ organisation(slug: "1489-alingsas") { name } }',
  ])
    expect((await hub.query(query)).errors).toMatchObject([{ extensions: { code: 'RECORD_UNSOUND' } }])
  expect((await hub.query('{ municipality(code: "9999") { name } }')).data).toEqual({ municipality: null })
})
