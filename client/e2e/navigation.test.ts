import { expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

test('every page that is walked to asks one question, announces its name and has one heading', async () => {
  await using tab = await openTab()
  const { page, troubles, questions } = tab
  await openHydrated(page, '/')
  const main = page.locator('main')
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
  const steps = [
    [menu.getByRole('link', { name: 'Exempel' }), 'SearchQuery'],
    [main.locator('#resultat article').getByRole('link').first(), 'PracticePageQuery'],
    [main.locator('a[href^="/kommuner/"]').first(), 'MunicipalityPageQuery'],
    [menu.getByRole('link', { name: 'Mål' }), 'GoalsPageQuery'],
    [main.locator('a[href="/mal/10"]').first(), 'GoalPageQuery'],
    [menu.getByRole('link', { name: 'Nätverk' }), 'NetworksPageQuery'],
    [main.locator('a[href^="/natverk/"]').first(), 'NetworkPageQuery'],
    [menu.getByRole('link', { name: 'Kommuner' }), 'MunicipalitiesPageQuery'],
    [menu.getByRole('link', { name: 'Strategier' }), 'StrategiesQuery'],
    [main.locator('a[href^="/strategier/"]').first(), 'StrategyPageQuery'],
  ] as const
  for (const [link, question] of steps) {
    const asked = questions.length
    const path = await link.getAttribute('href')
    await link.click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(path)
    await page.locator('h1:focus').waitFor()
    await page.waitForLoadState('networkidle')
    expect(questions.slice(asked)).toEqual([question])
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.title()).toContain('Samverkansnavet')
  }
  expect(troubles).toEqual([])
})

test('a municipality chosen on the start page is remembered on other pages and visits', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/')
  await page.getByLabel('Min kommun', { exact: true }).selectOption('Alingsås')
  await page.getByRole('link', { name: 'Min kommun: Alingsås. Byt kommun' }).waitFor()
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Mål' }).click()
  await expect.poll(() => new URL(page.url()).pathname).toBe('/mal')
  const later = await page.context().newPage()
  await openHydrated(later, '/exempel/frivilligcentrum-uddevalla')
  expect(await later.getByRole('link', { name: 'Min kommun: Alingsås. Byt kommun' }).isVisible()).toBe(true)
  expect(
    await later
      .getByText(/Uddevalla liknar Alingsås/)
      .first()
      .isVisible(),
  ).toBe(true)
})

test('a browser keeps what the page about privacy says, and nothing else', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/')
  await page.getByLabel('Min kommun', { exact: true }).selectOption('Alingsås')
  await page.getByRole('button', { name: 'Sök exempel' }).click()
  await page
    .getByRole('checkbox', { name: /^Jämför / })
    .first()
    .check()
  await page.waitForURL(/jamfor=/)
  // A page that is left notes how far down it was read.
  await page.goto('/integritet')
  const kept = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])
  expect(kept).toEqual([['jamfor'], ['react-router-scroll-positions']])
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['min_kommun'])
  const told = await page.getByRole('region', { name: 'Det som sparas i din webbläsare' }).innerText()
  for (const words of ['min_kommun', 'exempel att jämföra', 'hur långt ned du har läst'])
    expect(told).toContain(words)
})

test('a page that is left before its scripts have come shows what its address says', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  await page.getByRole('link', { name: 'Sida 2' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('sida')).toBe('2')
  let scriptsMayCome = (): void => undefined
  const held = new Promise<void>((resolve) => {
    scriptsMayCome = resolve
  })
  await page.route('**/assets/entryBrowser*', async (route) => {
    await held
    await route.continue()
  })
  await page.reload({ waitUntil: 'load' })
  await page.goBack({ waitUntil: 'commit' })
  scriptsMayCome()
  await expect.poll(async () => await page.getByText(/^Visar 1–/).count()).toBeGreaterThan(0)
  expect(new URL(page.url()).search).toBe('?q=ensamhet')
  await page.getByRole('link', { name: 'Sida 2' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('sida')).toBe('2')
  expect(troubles).toEqual([])
})

test('what is copied is the reference of the example that is shown', async () => {
  await using tab = await openTab()
  const { page } = tab
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openHydrated(page, '/exempel/frivilligcentrum-uddevalla')
  const copy = page.getByRole('button', { name: 'Kopiera källhänvisning' })
  await copy.click()
  await page.getByRole('button', { name: 'Källhänvisningen är kopierad' }).waitFor()
  expect(await page.evaluate(async () => await navigator.clipboard.readText())).toContain(
    '”Frivilligcentrum Uddevalla”',
  )
  await page.getByRole('region', { name: 'Liknande exempel' }).getByRole('link').first().click()
  await page.locator('h1:focus').waitFor()
  await copy.waitFor()
})
