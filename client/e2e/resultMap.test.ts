import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

const mapOf = (page: Page): Locator => page.getByRole('group', { name: /^Karta: exempel i/ })
const placeIn = (page: Page, name: string): Locator => mapOf(page).getByRole('link', { name, exact: true })
const markedRows = (page: Page): Locator => page.locator('#resultat li[data-brushed]')
/** The code of the place that the map marks. */
const markedPlace = async (page: Page): Promise<string | null> => {
  const marker = mapOf(page).locator('[data-marked]')
  return (await marker.count()) === 0 ? null : await marker.getAttribute('data-marked')
}
const focusedName = async (page: Page): Promise<string | null> =>
  await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
const totalOf = async (page: Page): Promise<number> =>
  Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10)
/** The table's rows as text, whatever hides them on a screen. */
const tableRows = async (page: Page): Promise<readonly (readonly string[])[]> =>
  await page
    .locator('table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))

describe('the map and the list', () => {
  test('a hit marks its municipality, and a municipality its hits', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, '/exempel?q=ensamhet&nara=1489')
    const hit = page.locator('#resultat article').filter({ hasText: 'Frivilligcentrum Uddevalla' })
    await hit.hover()
    await expect.poll(async () => await markedPlace(page)).toBe('1485')
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(async () => await markedPlace(page)).toBeNull()
    await hit.getByRole('link').first().focus()
    await expect.poll(async () => await markedPlace(page)).toBe('1485')

    await placeIn(page, 'Uddevalla, 2 exempel').locator('use').hover()
    await expect.poll(async () => await markedRows(page).count()).toBe(2)
    for (const row of await markedRows(page).all()) expect(await row.innerText()).toContain('Uddevalla')
    await expect
      .poll(async () => await page.getByText('2 exempel, 2 på den här sidan').isVisible())
      .toBe(true)
    const spoken = page.locator('output', { hasText: 'Uddevalla: 2 av 2 exempel är markerade i listan.' })
    await expect.poll(async () => await spoken.count()).toBe(1)
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(async () => await markedRows(page).count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('a county marks the hits of all its municipalities, and the choice of unit stands in the address', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel?q=ensamhet&nara=1489')
    await page.getByRole('link', { name: 'Län', exact: true }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('per')).toBe('lan')
    // The land too is drawn by county: no borders of municipalities within those without hits.
    const pictures = async (): Promise<readonly string[]> =>
      await mapOf(page)
        .locator('use')
        .evaluateAll((all) =>
          all.map((one) => /(\w+)[^/]*\.svg/.exec(one.getAttribute('href') ?? '')?.[1] ?? ''),
        )
    await expect.poll(async () => [...new Set(await pictures())]).toEqual(['counties'])
    const county = mapOf(page).getByRole('link', {
      name: /^Västra Götalands län, \d+ exempel, \d+ i kommuner som min$/,
    })
    await county.focus()
    await expect.poll(async () => await markedRows(page).count()).toBeGreaterThan(2)
    const marked = await markedRows(page).locator('article p a').first().innerText()
    await page.locator('#resultat article').filter({ hasText: marked }).first().hover()
    await expect.poll(async () => await markedPlace(page)).toBe('14')
    await page.reload()
    expect(await page.getByRole('link', { name: 'Län', exact: true }).getAttribute('aria-current')).toBe(
      'true',
    )
  })

  test('choosing a place narrows to it, and its chip takes the choice back', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, '/exempel?q=ensamhet')
    const before = await totalOf(page)
    await placeIn(page, 'Uddevalla, 2 exempel').locator('use').click()
    await expect.poll(() => new URL(page.url()).search).toBe('?q=ensamhet&kommun=1485')
    await expect.poll(async () => await totalOf(page)).toBe(2)
    expect(await page.getByText('Bara valda platser visas.').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Ta bort filtret Uddevalla' }).click()
    await expect.poll(async () => await totalOf(page)).toBe(before)
    expect(troubles).toEqual([])
  })
})

describe('the map by keyboard', () => {
  test('is one stop of Tab, walked by arrows, by the order of the table and by letters, and chosen in with Enter', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel?q=ensamhet&vy=karta')
    await page.getByRole('link', { name: 'Län', exact: true }).focus()
    await page.keyboard.press('Tab')
    const [first, second] = await tableRows(page)
    expect(await focusedName(page)).toBe(`${first?.[0] ?? ''}, ${first?.[1] ?? ''} exempel`)
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
    ).toBe('solid')
    expect(await page.getByText(/^Pilarna går till närmaste plats/).isVisible()).toBe(true)
    await page.keyboard.press('PageDown')
    expect(await focusedName(page)).toBe(`${second?.[0] ?? ''}, ${second?.[1] ?? ''} exempel`)
    await page.keyboard.press('u')
    await page.keyboard.press('m')
    expect(await focusedName(page)).toBe('Umeå, 1 exempel')
    await page.keyboard.press('ArrowDown')
    expect(await focusedName(page)).toBe('Örnsköldsvik, 1 exempel')
    await page.keyboard.press('ArrowUp')
    expect(await focusedName(page)).toBe('Umeå, 1 exempel')
    expect(await markedPlace(page)).toBe('2480')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Län')
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe('Umeå, 1 exempel')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('kommun')).toBe('2480')
  })

  test('reaches all 290 municipalities, those without examples too, and the smallest can be pointed at', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel?q=ensamhet')
    await expect.poll(async () => await mapOf(page).locator('a[data-place]').count()).toBe(290)
    await page.getByRole('link', { name: 'Visa som tabell' }).focus()
    await page.keyboard.press('Tab')
    for (const letter of 'sundby') await page.keyboard.press(letter)
    expect(await focusedName(page)).toBe('Sundbyberg, inga exempel')
    for (const code of ['0183', '0187', '1407', '1231']) {
      const small = page.locator(`figure a[data-place="${code}"] use`)
      await small.scrollIntoViewIfNeeded()
      const box = await small.boundingBox()
      expect([code, Math.min(box?.width ?? 0, box?.height ?? 0) > 7]).toEqual([code, true])
    }
  })
})

describe('the table of the map', () => {
  test.each(['kommun', 'lan'])(
    'holds what the map holds per %s, most first, without script',
    async (unit) => {
      await using tab = await openTab({ scripts: false })
      const { page } = tab
      await page.goto(`/exempel?q=ensamhet&vy=karta&per=${unit}`)
      const rows = await tableRows(page)
      const counts = rows.map(([, count = '']) => Number(count))
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      const total = await totalOf(page)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
      for (const [, count = '', share = ''] of rows)
        expect(share).toBe(`${((100 * Number(count)) / total).toFixed(1).replace('.', ',')}\u00a0%`)
      const named = await mapOf(page)
        .locator('a[data-place]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
      expect(named).toEqual(rows.map(([name = '', count = '']) => `${name}, ${count} exempel`))

      await page.locator('table').getByRole('link').first().click()
      expect(await totalOf(page)).toBe(counts[0])
      expect(new URL(page.url()).searchParams.has(unit)).toBe(true)
    },
  )

  test('says which places come first beside the chosen municipality, as the map does', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/exempel?q=ensamhet&nara=1489&vy=karta')
    const marked = await mapOf(page).locator('g[aria-hidden] text').allTextContents()
    const names = (await tableRows(page)).map(([name = '']) => name)
    const places = names.flatMap((name) => /nr (\d+) i likhet$/.exec(name)?.[1] ?? [])
    expect(marked.length).toBeGreaterThan(0)
    expect(places.toSorted()).toEqual(marked.toSorted())

    const fromTwins = Number(/, (\d+) av dem/.exec(await page.title())?.[1])
    await page.goto('/exempel?q=ensamhet&nara=1489&vy=karta&per=lan')
    const counties = (await tableRows(page)).map(([name = '']) => name)
    const counts = counties.map((name) => Number(/(\d+) i kommuner som min$/.exec(name)?.[1] ?? 0))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(fromTwins)
    const rings = await mapOf(page).locator('g[aria-hidden] g text').allTextContents()
    expect(rings.map(Number).toSorted((one, other) => one - other)).toEqual(
      counts.filter((count) => count > 0).toSorted((one, other) => one - other),
    )
    const titles = await mapOf(page)
      .locator('a[data-place]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
    expect(titles.map((title) => Number(/, (\d+) i kommuner som min$/.exec(title)?.[1] ?? 0))).toEqual(counts)
    expect(await page.getByText('så många av dem i kommuner som min').isVisible()).toBe(true)
    await page.goto('/exempel?q=ensamhet&vy=karta&per=lan')
    expect(await mapOf(page).locator('g[aria-hidden] g text').count()).toBe(0)
  })

  test('is a step away from the map beside the list, without script too', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/exempel?q=ensamhet&form=motesplats')
    expect(await page.getByRole('table').count()).toBe(0)
    const places = await mapOf(page).locator('a[data-place]').count()
    await page.getByRole('link', { name: 'Visa som tabell' }).click()
    expect(new URL(page.url()).search).toBe('?q=ensamhet&form=motesplats&vy=karta')
    expect(await page.getByRole('heading', { name: 'Kommuner med träff' }).isVisible()).toBe(true)
    expect(await tableRows(page)).toHaveLength(places)
  })

  test('is printed with the map, whose edges are black', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel?q=ensamhet&vy=karta')
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 900 })
    expect(await mapOf(page).isVisible()).toBe(true)
    expect(await page.getByRole('table').isVisible()).toBe(true)
    const rows = await tableRows(page)
    expect(await page.getByRole('rowheader', { name: rows.at(-1)?.[0] ?? '' }).isVisible()).toBe(true)
    const edge = mapOf(page).locator('a[data-place] use').last()
    expect(await edge.evaluate((path) => getComputedStyle(path).stroke)).toBe('rgb(0, 0, 0)')
    expect(await page.getByText('Välj en plats').first().isVisible()).toBe(false)

    await openHydrated(page, '/exempel?q=ensamhet')
    expect(await mapOf(page).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Visa som tabell' }).isVisible()).toBe(false)
  })
})
