import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestHub, type TestHub } from '../../testing/startTestHub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

const FILTER = 'q=ensamhet&form=iop'

/** RFC 3339 with a time zone, as RFC 4287 § 3.3 has it. */
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
/** An IRI with a scheme. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/)
const person = z.strictObject({ name: z.string().min(1), uri: z.url().optional() })
const link = z.strictObject({
  '@_href': z.url(),
  '@_rel': z.enum(['self', 'alternate']).default('alternate'),
})
const text = z.strictObject({ '#text': z.string().min(1), '@_type': z.literal('html') })
const entry = z.strictObject({
  id: iri,
  title: text,
  updated: date,
  link: z.array(link).length(1),
  summary: text,
  author: z.array(person).length(1),
})
/** What RFC 4287 requires of a feed and its entries, and nothing else than what the hub means to write. */
const document = z.strictObject({
  '?xml': z.unknown(),
  feed: z.strictObject({
    '@_xmlns': z.literal('http://www.w3.org/2005/Atom'),
    '@_xml:lang': z.enum(['sv', 'en']),
    id: iri,
    title: z.string().min(1),
    updated: date,
    generator: z.literal('Samverkansnavet'),
    author: z.array(person).length(1),
    link: z.array(link),
    entry: z.array(entry).default([]),
  }),
})
const LISTS: ReadonlySet<string> = new Set([
  'feed.entry',
  'feed.link',
  'feed.author',
  'feed.entry.link',
  'feed.entry.author',
])

async function readFeed(path: string) {
  const response = await hub.ask(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const written = await response.text()
  expect(XMLValidator.validate(written)).toBe(true)
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (_, path) => LISTS.has(String(path)) })
  const { feed } = document.parse(parser.parse(written))
  const linkTo = (rel: string) => feed.link.filter((one) => one['@_rel'] === rel).map((one) => one['@_href'])
  return { ...feed, linkTo, headers: response.headers, written }
}

/** Asks as a feed reader does; fetch would add that nothing may be answered from memory. */
async function askAgain(path: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  const asking = request(hub.address + path, { headers: { ...headers } })
  const [answer] = z.tuple([z.custom<IncomingMessage>()]).parse(await once(asking.end(), 'response'))
  answer.resume()
  return answer
}

async function renamePractice(id: string, title: string): Promise<void> {
  await hub.store.write('NAME_PRACTICE', async (transaction) => {
    await transaction.run(
      '// NAME_PRACTICE\nMATCH (practice:Practice {id: $id}) SET practice.title = $title',
      { id, title },
    )
    transaction.record({ label: 'Practice', id, operation: 'UPDATED' })
  })
}

describe('a feed', () => {
  test('is what RFC 4287 requires, with an entry per hit and ids that are one of a kind', async () => {
    const feed = await readFeed(`/exempel.atom?${FILTER}`)
    const count = z
      .object({ practices: z.object({ totalCount: z.number() }) })
      .parse(
        (await hub.query('{ practices(query: "ensamhet", filter: {forms: ["iop"]}) { totalCount } }')).data,
      )
    expect(feed.entry).toHaveLength(count.practices.totalCount)
    const ids = [feed.id, ...feed.entry.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    const dates = feed.entry.map(({ updated }) => Date.parse(updated))
    expect(dates).toEqual(dates.toSorted((a, b) => b - a))
    expect(Date.parse(feed.updated)).toBe(dates[0])
    const page = feed.linkTo('alternate')[0] ?? ''
    expect(page).toMatch(/\/exempel\?q=ensamhet&form=iop$/)
    expect(feed.linkTo('self')).toEqual([page.replace('/exempel?', '/exempel.atom?')])
    expect((await hub.ask(new URL(page).pathname + new URL(page).search)).status).toBe(200)
  })

  test('has one address and one id for one filter, whatever else stands in the address of the page', async () => {
    const plain = await readFeed(`/exempel.atom?${FILTER}`)
    const ordered = await readFeed(`/exempel.atom?form=iop&q=ensamhet&sortera=titel&sida=2&vy=karta&jamfor=a`)
    expect(ordered.written).toBe(plain.written)
    const english = await readFeed(`/en/exempel.atom?${FILTER}`)
    expect(english.id).not.toBe(plain.id)
    expect(english['@_xml:lang']).toBe('en')
  })

  test.each([
    [`/exempel?sortera=titel&vy=karta&${FILTER}`, `/exempel.atom?${FILTER}`],
    ['/en/exempel?q=xyzzyq', '/en/exempel.atom?q=xyzzyq'],
  ])('is found by a feed reader from the page %s', async (page, feed) => {
    const html = await (await hub.ask(page)).text()
    const links = [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]*>/g)]
    expect(links).toHaveLength(1)
    const address = new URL(/href="([^"]+)"/.exec(links[0]?.[0] ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '')
    expect(address.pathname + address.search).toBe(feed)
    expect((await readFeed(feed)).linkTo('self')).toEqual([address.href])
  })

  test('is answered 304 to who has it, by checksum or by date', async () => {
    const { headers } = await readFeed(`/exempel.atom?${FILTER}`)
    const etag = headers.get('etag') ?? ''
    const modified = headers.get('last-modified') ?? ''
    expect((await askAgain(`/exempel.atom?${FILTER}`, { 'If-None-Match': etag })).statusCode).toBe(304)
    expect((await askAgain(`/exempel.atom?${FILTER}`, { 'If-Modified-Since': modified })).statusCode).toBe(
      304,
    )
    expect((await askAgain(`/exempel.atom?${FILTER}`, { 'If-None-Match': 'W/"another"' })).statusCode).toBe(
      200,
    )
  })

  test('puts first what has changed, with the time of the change', async () => {
    const before = await readFeed('/exempel.atom')
    expect(before.entry).toHaveLength(50)
    await renamePractice('P001', 'Kött & <b>fett</b> < 5 år')
    const titles = async () => (await readFeed('/exempel.atom')).entry[0]?.title['#text']
    await expect.poll(titles, { timeout: 20_000 }).toBe('Kött &#38; &#60;b&#62;fett&#60;/b&#62; &#60; 5 år')
    const after = await readFeed('/exempel.atom')
    const [changed] = await hub.store.readChanges((await hub.store.lastChange()) - 1, 1)
    expect(after.entry[0]?.updated).toBe(changed?.at)
    expect(after.updated).toBe(changed?.at)
    expect(after.id).toBe(before.id)
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect(after.entry[1]?.updated).toBe(before.entry[0]?.updated)
  })

  test('is the same when the hub has been started again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hub-feed-'))
    const settings = { graph: { url: `embedded:${join(folder, 'hub')}` }, publicUrl: 'https://hub.example' }
    const read = async () => {
      await using restarted = await startTestHub(settings)
      return await (await restarted.ask(`/exempel.atom?${FILTER}`)).text()
    }
    const before = await read()
    expect(before).toContain('<entry>')
    expect(await read()).toBe(before)
    await rm(folder, { recursive: true, force: true })
  })

  test('of a search without hits has no entry, and is valid', async () => {
    const { entry: none } = await readFeed('/exempel.atom?q=xyzzyq')
    expect(none).toEqual([])
  })
})
