import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChangedRecord } from '../../graph/GraphStore.ts'
import { holdBack } from '../../testing/holdBack.ts'
import { openSeededHub, type SeededHub } from '../../testing/openSeededHub.ts'
import { valuesAt } from '../../testing/valuesAt.ts'
import type { UnsoundRecord } from '../readRowsApart.ts'
import { SearchReadModel } from './SearchReadModel.ts'

let hub: SeededHub

beforeAll(async () => {
  hub = await openSeededHub()
})

afterAll(async () => {
  await hub[Symbol.asyncDispose]()
})

/** A partner, a municipality that runs, owns and is a member, a form, a type of strategies and a question of passages. */
const SPOILT = ['org:roda-korset', 'kommun:1489', 'form:iop', 'document-type:policy', 'question:money']

const labelOf = (id: string): string => (/^(?:org|kommun):/.test(id) ? 'Organisation' : 'Concept')

/** Writes as another process would: the hub hears of it through the change feed only. */
async function writeNames(assignments: string): Promise<void> {
  const changes: readonly ChangedRecord[] = SPOILT.map((id) => ({
    label: labelOf(id),
    id,
    operation: 'UPDATED',
  }))
  await hub.store.write('TEST_WRITE', async (transaction) => {
    for (const { label, id } of changes)
      await transaction.run(`// TEST_WRITE\nMATCH (node:${label} {id: $id}) SET ${assignments}`, { id })
    for (const change of changes) transaction.record(change)
  })
}

const shown = async (): Promise<unknown> =>
  await hub.askData(`{
    practice(slug: "frivilligcentrum-uddevalla") { partners { organisation { name } } }
    practices(query: "iop") { totalCount facets { key buckets { value label count } } edges { node { form { key } } } }
    municipalities { code twins(first: 3) { municipality { code } } }
    vocabulary(scheme: FORM) { key }
    network(slug: "natverket-for-systematiskt-samarbete-med-civilsamhallet") { memberships { organisation { name } } }
    strategies(first: 100) {
      totalCount edges { node { organisation { name } type { key } passages { question { key } } } }
    }
    neighbourhood(id: "goal:11") { edges { type } }
  }`)

const countStrategies = async (): Promise<unknown> => await hub.askData('{ strategies { totalCount } }')

const MENDED = `node.name = CASE node.id WHEN 'kommun:1489' THEN 'Alingsås' WHEN 'org:roda-korset' THEN 'Röda Korset' END,
  node.labelSv = CASE node.id WHEN 'form:iop' THEN 'Idéburet offentligt partnerskap (IOP)'
    WHEN 'document-type:policy' THEN 'Policy' WHEN 'question:money' THEN 'Vilka pengar finns?' END`

/** Two seconds is what the hub promises; a busy machine gets some more. */
const soon = { timeout: 10_000, interval: 50 }

it('a name that does not fit is left out with what rests on it, the rest is followed, and mending it helps', async () => {
  const before = await shown()
  expect(valuesAt(before, 'strategies.edges.node.type.key')).toContain('policy')

  const counted = await countStrategies()
  await writeNames('node.name = 7, node.labelSv = 7')
  await expect.poll(countStrategies, soon).not.toEqual(counted)
  const without = await shown()
  expect((await hub.ask('{ organisation(slug: "roda-korset") { name } }')).errors).toMatchObject([
    { extensions: { code: 'RECORD_UNSOUND' } },
  ])
  expect(valuesAt(without, 'practice.partners.organisation.name')).toContain('SPF Seniorerna')
  expect(valuesAt(without, 'practice.partners.organisation.name')).not.toContain('Röda Korset')
  expect(valuesAt(without, 'municipalities.code')).toHaveLength(289)
  expect(valuesAt(without, 'municipalities.twins.municipality.code')).not.toContain('1489')
  expect(valuesAt(without, 'network.memberships.organisation.name')).toEqual(['Nacka'])
  expect(valuesAt(without, 'vocabulary.key')).not.toContain('iop')
  expect(valuesAt(without, 'strategies.edges.node.organisation.name')).not.toContain('Alingsås')
  expect(valuesAt(without, 'strategies.edges.node.type.key')).not.toContain('policy')

  // A hub that starts now does not stumble either, and names each of them.
  const left: UnsoundRecord[] = []
  const starting = new SearchReadModel(hub.store, { onUnsoundRecord: (record) => left.push(record) })
  await starting.start()
  expect(starting.status()).toMatchObject({ ready: true, problem: null })
  await starting.close()
  for (const id of SPOILT)
    expect(left).toContainEqual({
      label: labelOf(id),
      id,
      problem: expect.stringMatching(/^(?:name|labelSv): /) as unknown,
    })
  expect(left).toContainEqual({
    label: 'Practice',
    id: 'P029',
    problem: 'rests on kommun:1489, which is left out',
  })

  await writeNames(MENDED)
  await expect.poll(countStrategies, soon).toEqual(counted)
  expect(await shown()).toEqual(before)
})

it('answers are of one piece while all is built anew, also one that began before and ends after', async () => {
  const before = await shown()
  const counted = await countStrategies()
  using building = holdBack(hub.store, 'LIST_SEARCHED_PRACTICES')
  await writeNames('node.name = 7, node.labelSv = 7')
  await building.reached
  expect(await shown()).toEqual(before)

  using passages = holdBack(hub.store, 'LIST_PASSAGES')
  const begun = shown()
  await passages.reached
  building.release()
  await expect.poll(countStrategies, soon).not.toEqual(counted)
  passages.release()
  expect(await begun).toEqual(before)

  await writeNames(MENDED)
  await expect.poll(countStrategies, soon).toEqual(counted)
  expect(await shown()).toEqual(before)
})

it('a new name is put in place with all that it stands in', async () => {
  const named = async (): Promise<unknown> =>
    await hub.askData(`{
      organisation(slug: "cykelframjandet") { name }
      organisations(query: "Trampfrämjandet") { totalCount }
      practices(query: "Trampfrämjandet") { totalCount }
    }`)
  const before = await named()
  using updating = holdBack(hub.store, 'FIND_SEARCHED_PRACTICES')
  await hub.store.write('TEST_WRITE', async (transaction) => {
    await transaction.run(
      "// TEST_WRITE\nMATCH (node:Organisation {id: 'org:cykelframjandet'}) SET node.name = 'Trampfrämjandet'",
      {},
    )
    transaction.record({ label: 'Organisation', id: 'org:cykelframjandet', operation: 'UPDATED' })
  })
  await updating.reached
  expect(await named()).toEqual(before)
  updating.release()
  await expect.poll(named, soon).toEqual({
    organisation: { name: 'Trampfrämjandet' },
    organisations: { totalCount: 1 },
    practices: { totalCount: 1 },
  })
})
