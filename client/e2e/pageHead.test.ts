import { describe, expect, inject, test } from 'vitest'
import { readHead } from './testing/readHead.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()
const hub = inject('hubAddress')

/** One address of each kind of page, and what its structured data is about. */
const KINDS = [
  ['/', ['WebSite']],
  ['/exempel?q=ensamhet', ['SearchResultsPage']],
  ['/exempel/frivilligcentrum-uddevalla', ['Article', 'BreadcrumbList']],
  ['/kommuner', ['CollectionPage', 'BreadcrumbList']],
  ['/kommuner/1489-alingsas', ['AdministrativeArea', 'GovernmentOrganization', 'BreadcrumbList']],
  ['/strategier', ['ItemList', 'BreadcrumbList']],
  ['/strategier/ok-ide', ['DigitalDocument', 'BreadcrumbList']],
  ['/mal', ['ItemList', 'BreadcrumbList']],
  ['/mal/3', ['DefinedTerm', 'BreadcrumbList']],
  ['/organisationer/roda-korset', ['NGO', 'BreadcrumbList']],
  ['/natverk', ['ItemList', 'BreadcrumbList']],
  ['/natverk/samhallskontrakt-2020-2021', ['Organization', 'BreadcrumbList']],
  ['/om', ['BreadcrumbList']],
] as const

describe.each(KINDS)('the HTML of %s', (path, types) => {
  test.each(['sv', 'en'] as const)('names the page for those who link to it, in %s', async (language) => {
    await using tab = await openTab({ scripts: false })
    const inLanguage = (name: 'sv' | 'en'): string =>
      name === 'sv' ? `${hub}${path}` : `${hub}/en${path === '/' ? '' : path}`
    await tab.page.goto(inLanguage(language))
    const { title, description, openGraph, ...head } = await readHead(tab.page)

    expect(title).toMatch(/Samverkansnavet|The Collaboration Hub/)
    expect(description.length).toBeGreaterThan(40)
    expect(openGraph).toMatchObject({
      'og:description': description,
      'og:locale': language === 'sv' ? 'sv_SE' : 'en_GB',
      'og:type': 'website',
      'og:url': inLanguage(language),
    })
    expect(title).toContain(openGraph['og:title'])
    expect(head).toEqual({
      canonical: inLanguage(language),
      alternates: { sv: inLanguage('sv'), en: inLanguage('en'), 'x-default': inLanguage('sv') },
      robots: null,
      types,
    })
  })
})

test('titles and descriptions tell the pages apart', async () => {
  await using tab = await openTab({ scripts: false })
  const titles = new Set<string>()
  const descriptions = new Set<string>()
  for (const [path] of KINDS) {
    await tab.page.goto(path)
    const { title, description } = await readHead(tab.page)
    titles.add(title)
    descriptions.add(description)
  }
  expect([titles.size, descriptions.size]).toEqual([KINDS.length, KINDS.length])
})

test.each([
  '/exempel/finns-inte',
  '/finns-inte',
  '/mal/18',
  '/strategier/finns-inte',
  '/organisationer/finns-inte',
])('%s answers 404 and asks not to be found', async (path) => {
  await using tab = await openTab({ scripts: false })
  const response = await tab.page.goto(path)
  expect(response?.status()).toBe(404)
  expect((await readHead(tab.page)).robots).toBe('noindex')
})

test.each([
  ['/kommuner/1489', '/kommuner/1489-alingsas'],
  ['/en/kommuner/1489-fel-namn', '/en/kommuner/1489-alingsas'],
])('%s leads to the lasting address', async (path, lasting) => {
  const response = await fetch(hub + path, { redirect: 'manual' })
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe(lasting)
})
