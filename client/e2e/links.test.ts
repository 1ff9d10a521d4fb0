import { expect, inject, test } from 'vitest'
import { crawl } from './testing/crawl.ts'

const hub = inject('hubAddress')

// Some six thousand pages, on a machine that may have other things to do.
test('every link on every page leads to a page', { timeout: 300_000 }, async () => {
  const sitemap = await (await fetch(`${hub}/sitemap.xml`)).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '')
  expect(listed.length).toBeGreaterThan(2000)

  const { visited, broken, missingAnchors } = await crawl(hub, '/')
  expect(broken).toEqual([])
  expect(missingAnchors).toEqual([])
  // Nothing in the sitemap can be reached by its address only.
  const swedish = listed
    .map((address) => new URL(address).pathname)
    .filter((path) => !/^\/en(\/|$)/.test(path))
  expect(swedish.filter((path) => !visited.has(path))).toEqual([])
})
