import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startTestHub } from '../testing/startTestHub.ts'
import type { TestHub } from '../testing/startTestHub.ts'
import { BROWSER_DIRECTORY } from './clientBuild.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startTestHub()
})
afterAll(async () => {
  await hub.close()
})

const page = async (path: string): Promise<Response> =>
  await hub.ask(path, { headers: { accept: 'text/html' } })

describe('pages', () => {
  test('come as finished HTML in the language of the address', async () => {
    const swedish = await page('/exempel?q=ensamhet')
    const english = await page('/en/exempel?q=ensamhet')
    expect([swedish.status, english.status]).toEqual([200, 200])
    expect(swedish.headers.get('content-language')).toBe('sv')
    expect(await swedish.text()).toMatch(/<html lang="sv".*\d+ exempel om ensamhet/s)
    expect(await english.text()).toContain('<html lang="en"')
  })

  test('belong to one reader and are asked for anew', async () => {
    const { headers } = await page('/mal')
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('vary')).toContain('Cookie')
  })

  test('run no script and wear no style that is not a file of the hub', async () => {
    const response = await page('/')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self';/)
    expect(policy).not.toContain('unsafe')
    const html = await response.text()
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1] ?? '')
    const run = scripts.filter((attributes) => !/type="application\/(ld\+)?json"/.test(attributes))
    expect(run.length).toBeGreaterThan(0)
    for (const attributes of run) expect(attributes).toMatch(/src="\/assets\//)
    expect(html).not.toMatch(/\s(on\w+|style)="/)
  })

  test('answer 404 for what does not exist, with a page', async () => {
    const response = await page('/exempel/finns-inte')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1')
  })

  test('are read only', async () => {
    const response = await hub.ask('/exempel', { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test('lead from a municipality code to its page', async () => {
    const response = await page('/kommuner/1489')
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/kommuner/1489-alingsas')
  })

  test('refuse an address of 100 kB with a page', async () => {
    const response = await page(`/exempel?q=${'a'.repeat(100_000)}`)
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('Korta sökningen')
  })

  test.each(['/%', '/exempel?q=%', '/exempel?q=%E0%A4%A', '/exempel/%00', '//evil.example/x'])(
    'answer the broken address %s without failing',
    async (path) => {
      const response = await page(path)
      expect(response.status).toBeLessThan(500)
      expect(await response.text()).not.toMatch(/node_modules|\.ts:/)
    },
  )

  test.each(['/%', '/exempel/%E0%A4%A', '/en/%zz/x', '/kommuner/%'])(
    'are not found when the path %s cannot be decoded, and nothing but the log tells of it',
    async (path) => {
      const written = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
      const response = await page(path)
      expect(response.status).toBe(404)
      for (const spy of written) expect(spy).not.toHaveBeenCalled()
      // The line is written when the answer has been sent.
      const told = { reqId: response.headers.get('x-request-id'), res: { status: 404 } }
      await expect.poll(() => hub.logged).toContainEqual(expect.objectContaining(told))
      vi.restoreAllMocks()
    },
  )
})

test('a former address of a practice leads to the present one', async () => {
  const { data } = await hub.query(
    '{ practices(query: "ensamhet", first: 1) { edges { node { id slug } } } }',
  )
  const { id, slug } = firstPractice.parse(data)
  await hub.store.write('RENAME_PRACTICE', async (transaction) => {
    await transaction.run(
      `// RENAME_PRACTICE
MATCH (practice:Practice {id: $id})
SET practice.slug = $slug
CREATE (:FormerSlug {id: 'Practice:' + $former, slug: $former})-[:NOW]->(practice)`,
      { id, slug: `${slug}-ny`, former: slug },
    )
    transaction.record({ label: 'Practice', id, operation: 'UPDATED' })
  })
  await expect.poll(async () => (await page(`/exempel/${slug}-ny`)).status, { timeout: 20_000 }).toBe(200)
  const response = await page(`/exempel/${slug}`)
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe(`/exempel/${slug}-ny`)
})

const firstPractice = z
  .object({
    practices: z.object({
      edges: z.tuple([z.object({ node: z.object({ id: z.string(), slug: z.string() }) })]),
    }),
  })
  .transform(({ practices }) => practices.edges[0].node)

describe('files', () => {
  test('of the build are kept for a year and come compressed', async () => {
    const name =
      readdirSync(`${BROWSER_DIRECTORY}assets`).find((file) => /^entryBrowser.*\.js$/.test(file)) ?? ''
    const { status, headers } = await hub.ask(`/assets/${name}`, { headers: { 'accept-encoding': 'br' } })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public,max-age=31536000,immutable')
    expect(headers.get('content-encoding')).toBe('br')
    expect(headers.get('content-type')).toMatch(/^text\/javascript/)
  })

  test('of an earlier build are not found', async () => {
    expect((await hub.ask('/assets/entry-12345678.js')).status).toBe(404)
  })

  test.each(['/.vite/manifest.json', '/assets/../../../package.json', '/..%2f..%2fpackage.json', '/.env'])(
    'outside the build are not given: %s',
    async (path) => {
      const text = await (await hub.ask(path)).text()
      expect(text).not.toMatch(/"isEntry"|"devDependencies"|GRAPH_/)
    },
  )
})

describe('GraphiQL', () => {
  test('comes to a browser, made of files of the hub alone', async () => {
    const response = await page('/graphql')
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('<div id="graphiql">')
    expect(html).not.toMatch(/https?:\/\//)
    for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await hub.ask(path ?? '')).status).toBe(200)
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self';/)
  })
})

describe('choosing a municipality', () => {
  const choose = async (fields: Record<string, string>): Promise<Response> =>
    await hub.ask('/min-kommun', { method: 'POST', body: new URLSearchParams(fields) })

  test('sets a cookie and goes on to where the reader was', async () => {
    const { status, headers } = await choose({ code: '1489', next: '/exempel?q=äldre' })
    expect(status).toBe(303)
    expect(headers.get('location')).toBe('/exempel?q=%C3%A4ldre')
    expect(headers.get('set-cookie')).toMatch(/^min_kommun=1489; Max-Age=31536000; Path=\/;.* SameSite=Lax$/)
  })

  test('is undone by choosing none', async () => {
    const { headers } = await choose({ code: '', next: '/' })
    expect(headers.get('set-cookie')).toMatch(/^min_kommun=;.* Expires=Thu, 01 Jan 1970/)
  })

  test.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
  ])('never leads to another site: %s', async (next) => {
    const location = (await choose({ code: '1489', next })).headers.get('location') ?? ''
    expect(new URL(location, hub.address).origin).toBe(hub.address)
  })
})

describe('health', () => {
  test('says that the process lives and that the hub is ready', async () => {
    const live = await hub.ask('/health/live')
    const ready = await hub.ask('/health/ready')
    expect([live.status, ready.status]).toEqual([200, 200])
    expect(await ready.json()).toEqual({
      status: 'ready',
      graph: { engine: hub.store.engine, answering: true },
      search: { built: true },
    })
  })
})

describe('search engines', () => {
  test('find every page in both languages', async () => {
    expect(await (await hub.ask('/robots.txt')).text()).toContain('/sitemap.xml')
    const sitemap = await (await hub.ask('/sitemap.xml')).text()
    const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
      (match) => match[1] ?? '',
    )
    expect(paths.filter((path) => path.startsWith('/exempel/'))).toHaveLength(327)
    expect(paths.filter((path) => path.startsWith('/en/strategier/'))).toHaveLength(99)
    expect(paths.filter((path) => /^\/kommuner\/[^/]+$/.test(path))).toHaveLength(290)
    expect(paths.filter((path) => /^\/kommuner\/[^/]+\/liknande$/.test(path))).toHaveLength(290)
    expect(new Set(paths).size).toBe(paths.length)
  })
})

test('a practice written through the graph is found by search soon after', async () => {
  await hub.store.write('ADD_PRACTICE', async (transaction) => {
    await transaction.run(
      `// ADD_PRACTICE
MATCH (nacka:Municipality {code: '0182'})
CREATE (nacka)-[:RUNS]->(:Practice {
  id: 'P-http', slug: 'kvixlor', title: 'Kvixlor', documents: [], statesAgenda2030: false,
  completeness: 0.5, visibility: 'PUBLIC', confirmation: 'NONE', basis: 'page'
})`,
      {},
    )
    transaction.record({ label: 'Practice', id: 'P-http', operation: 'CREATED' })
  })
  const hits = async (): Promise<unknown> =>
    (await hub.query('{ practices(query: "kvixlor") { totalCount } }')).data
  await expect.poll(hits, { timeout: 20_000, interval: 50 }).toEqual({ practices: { totalCount: 1 } })
})
