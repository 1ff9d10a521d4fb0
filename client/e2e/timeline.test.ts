import { describe, expect, test } from 'vitest'
import { keyboardOf } from './testing/keyboardOf.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

describe('the timeline', () => {
  test('of a municipality says in words what the bars show, and what no source says', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/kommuner/0182-nacka')
    const timeline = page.getByRole('region', { name: 'Tidslinje' })
    const row = timeline.getByRole('row', { name: /^Volontär i Nacka/ })
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['', '2008', 'anges inte', 'Pågår'])
    expect(await timeline.getByText(/^Varken början eller slut anges för \d+ exempel:$/).count()).toBe(1)
    await timeline.getByRole('link', { name: /^Visa alla \d+$/ }).click()
    expect(new URL(page.url()).search).toBe('?tidslinje=alla')
    expect(await timeline.getByText(/^och \d+ till$/).count()).toBe(0)
  })

  test('of a goal keeps suggested bars apart, and a bar leads to its example', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, '/mal/11')
    const timeline = page.getByRole('region', { name: 'Tidslinje', exact: true })
    expect(await timeline.getByRole('rowheader', { name: /^Exempel förslag \d+/ }).count()).toBe(1)
    const row = timeline.getByRole('row', { name: /^Leader Timråbygd/ })
    await row.locator('svg rect').click()
    await expect
      .poll(async () => await page.getByRole('heading', { level: 1 }).innerText())
      .toBe('Leader Timråbygd')
    expect(troubles).toEqual([])
  })

  test('with many bars scrolls in a region that the keyboard reaches, and comes back to the short one', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    const keyboard = keyboardOf(page)
    await openHydrated(page, '/mal/11')
    await keyboard.tabTo(page.getByRole('link', { name: /^Visa alla \d+$/ }))
    await keyboard.press('Enter')
    const scrolling = page.getByRole('region', { name: /^Tidslinje för Mål 11.*går att rulla$/ })
    await scrolling.waitFor()
    expect(await scrolling.getByRole('row').count()).toBeGreaterThan(50)
    await scrolling.focus()
    await keyboard.press('PageDown')
    await expect.poll(async () => await scrolling.evaluate((region) => region.scrollTop)).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Visa färre' }).click()
    await expect.poll(async () => await scrolling.count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('of an association holds all that it takes part in, and tells who runs it', async () => {
    await using tab = await openTab({ scripts: false, width: 320 })
    const { page } = tab
    await page.goto('/organisationer/roda-korset')
    const timeline = page.getByRole('region', { name: 'Tidslinje' })
    const head = timeline.getByRole('rowheader', { name: /^Deltar i exempel som andra driver \d+$/ })
    const count = Number(/\d+$/.exec(await head.innerText())?.[0])
    expect(count).toBe(await page.getByRole('region', { name: 'Samarbeten' }).getByRole('listitem').count())
    expect(await timeline.getByText('Åren gäller exemplet, inte när en part kom med.').count()).toBe(1)
    const named = await timeline.getByRole('listitem').getByRole('link').count()
    const rows = timeline.getByRole('row').filter({ has: page.locator('td svg') })
    expect((await rows.count()) + named).toBe(count)
    const who = rows.first().getByRole('rowheader').getByRole('link')
    expect(await who.count()).toBe(2)
    expect(await who.last().getAttribute('href')).toMatch(/^\/(kommuner|organisationer)\//)
  })

  test('draws an end only where a source states one', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/kommuner/0182-nacka')
    const bar = async (name: RegExp) => {
      const drawing = page
        .getByRole('region', { name: 'Tidslinje' })
        .getByRole('row', { name })
        .locator('td svg')
        .first()
      return {
        width: (await drawing.locator('rect').boundingBox())?.width ?? 0,
        dots: await drawing.locator('circle').count(),
      }
    }
    const known = await bar(/^Hållplats Fisksätra/)
    const goingOn = await bar(/^Volontär i Nacka/)
    expect(known.dots).toBe(3)
    expect(goingOn.dots).toBe(0)
    expect(goingOn.width).toBeGreaterThan(10 * known.width)
  })
})

describe('the page of a form', () => {
  test('is where the name of a form leads, and says what it is, who uses it and where it stands in the graph', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, '/exempel/frivilligcentrum-uddevalla')
    await page.getByRole('main').getByRole('link', { name: 'Volontärsamordning' }).first().click()
    const heading = page.getByRole('heading', { level: 1 })
    await expect.poll(async () => await heading.innerText()).toBe('Volontärsamordning')
    expect(
      await page.getByText('Anställd samordnare som för samman människor och uppdrag.').isVisible(),
    ).toBe(true)
    const users = page.getByRole('region', { name: 'Vilka använder formen' })
    await users.getByRole('link', { name: /^Visa alla \d+$/ }).click()
    await users.getByRole('link', { name: /^Uddevalla: \d+ exempel$/ }).click()
    await page.waitForURL(/form=volontarsamordning&organisation=kommun/)
    await page.goBack()
    await page.getByRole('link', { name: 'Visa i grafen' }).click()
    await expect.poll(async () => await heading.innerText()).toBe('Volontärsamordning och dess grannar')
    expect(troubles).toEqual([])
  })
})
