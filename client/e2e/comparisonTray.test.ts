import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

const [FIRST, SECOND, THIRD] = [
  'frivilligcentrum-uddevalla',
  'ring-en-van',
  'bralanda-vantjanst-i-stationshuset',
]
const THREE = `${FIRST},${SECOND},${THIRD}`

/** What the tray says, such as 3 av 5 valda. */
const chosen = (page: Page, count: number) =>
  page
    .getByRole('region', { name: 'Valda för jämförelse' })
    .getByText(`${String(count)} av 5 valda`, { exact: true })
const compared = (page: Page): string | null => new URL(page.url()).searchParams.get('jamfor')
const columns = (page: Page) => page.getByRole('link', { name: /^Ta bort .* ur jämförelsen$/ })

describe('the tray', () => {
  test('follows what is taken out of the comparison, and what is brought back', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, `/exempel/jamfor?exempel=${THREE}`)
    const remove = page.getByRole('link', { name: 'Ta bort Ring en vän ur jämförelsen' })
    await remove.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Ring en vän är borttagen ur jämförelsen.').waitFor()
    expect(await columns(page).count()).toBe(2)
    await page.getByRole('link', { name: 'Lägg till', exact: true }).click()
    await chosen(page, 2).waitFor()
    expect(compared(page)).toBe(`${FIRST},${THIRD}`)

    await page.goBack()
    await page.goBack()
    await expect.poll(async () => await columns(page).count()).toBe(3)
    await remove.click()
    await page.getByRole('link', { name: 'Ångra, lägg tillbaka Ring en vän' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Ring en vän är tillbaka i jämförelsen.').waitFor()
    expect(await columns(page).count()).toBe(3)
    await page.getByRole('link', { name: 'Lägg till', exact: true }).click()
    await chosen(page, 3).waitFor()
    expect(compared(page)).toBe(THREE)
    expect(troubles).toEqual([])
  })

  test('keeps the focus where a person takes examples out of it, and gives it to the box of the last', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, `/exempel?q=ring+en+v%C3%A4n&jamfor=${FIRST},${SECOND}`)
    const focused = async (): Promise<string | null> =>
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
    await page.getByRole('button', { name: 'Ta bort Frivilligcentrum Uddevalla ur jämförelsen' }).focus()
    await page.keyboard.press('Enter')
    await chosen(page, 1).waitFor()
    expect(await focused()).toBe('Ta bort Ring en vän ur jämförelsen')
    await page.keyboard.press('Enter')
    await expect.poll(() => compared(page)).toBe(null)
    expect(await focused()).toBe('Jämför Ring en vän')
  })

  test('is the same in another tab of the browser and after a reload', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, `/exempel?q=ensamhet&jamfor=${FIRST},${SECOND}`)
    const other = await page.context().newPage()
    await openHydrated(other, '/exempel')
    await chosen(other, 2).waitFor()
    await other.getByRole('button', { name: 'Ta bort Ring en vän ur jämförelsen' }).click()
    await chosen(page, 1).waitFor()
    await expect.poll(() => compared(page)).toBe(FIRST)
    await other.reload()
    await chosen(other, 1).waitFor()
  })

  test('keeps what was chosen since when a person steps back to an older address', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, `/exempel?q=ring+en+v%C3%A4n&jamfor=${FIRST},${SECOND}`)
    await page.locator('#resultat').getByRole('link', { name: 'Ring en vän', exact: true }).click()
    await page.getByRole('button', { name: 'Ta bort ur jämförelse' }).click()
    await page.goBack()
    await chosen(page, 1).waitFor()
    await expect.poll(() => compared(page)).toBe(FIRST)
  })

  test('is cleared of an example that is gone, which the page says', async () => {
    await using tab = await openTab()
    const { page } = tab
    await page.addInitScript((first) => {
      if (localStorage.getItem('jamfor') !== null) return
      const stored = [
        { slug: first, title: 'Frivilligcentrum Uddevalla' },
        { slug: 'borttaget', title: 'Borttaget' },
        { slug: 'ring-en-van', title: 'Ring en vän' },
      ]
      localStorage.setItem('jamfor', JSON.stringify(stored))
    }, FIRST)
    await openHydrated(page, '/exempel')
    await chosen(page, 3).waitFor()
    await page.getByRole('button', { name: 'Jämför sida vid sida' }).click()
    await page.getByText('Exemplet ”borttaget” finns inte, eller har tagits bort.').waitFor()
    await page.getByRole('link', { name: 'Jämför 2 exempel' }).click()
    await expect.poll(async () => await columns(page).count()).toBe(2)
    await page.getByRole('link', { name: 'Lägg till', exact: true }).click()
    await chosen(page, 2).waitFor()
  })
})

describe('a comparison that cannot be made', () => {
  test.each([
    ['finns-inte,finns-inte-heller', 400, 'Exemplet ”finns-inte” finns inte', 'Välj exempel'],
    [`${FIRST},finns-inte`, 400, 'Exemplet ”finns-inte” finns inte', 'Välj exempel'],
    [`${THREE},finns-inte`, 400, 'Exemplet ”finns-inte” finns inte', 'Jämför 3 exempel'],
    [`${THREE},a,b,c`, 400, 'Högst fem exempel kan jämföras, och 6 är valda.', 'Jämför 3 exempel'],
    [FIRST, 200, 'Frivilligcentrum Uddevalla är vald. Välj minst ett till', 'Välj exempel'],
    [`${FIRST},${FIRST}`, 200, 'Frivilligcentrum Uddevalla är vald. Välj minst ett till', 'Välj exempel'],
  ])('%s says why, and how to go on, with and without script', async (slugs, status, sentence, way) => {
    for (const scripts of [true, false]) {
      await using tab = await openTab({ scripts })
      const { page, troubles } = tab
      const answer = await page.goto(`/exempel/jamfor?exempel=${slugs}`)
      expect(answer?.status()).toBe(status)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Jämför exempel')
      await page.getByText(sentence).waitFor()
      expect(await page.getByRole('link', { name: way, exact: true }).count()).toBe(1)
      // A browser notes the status of the page itself.
      expect(troubles.filter((trouble) => !trouble.includes('400'))).toEqual([])
    }
  })
})

test('what runs with at most half a post is one link from the comparison, and one filter of the search', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, `/exempel/jamfor?exempel=${THREE}&for=1489`)
  await page.getByRole('link', { name: 'Sök exempel som drivs med högst en halv tjänst' }).click()
  await page.waitForURL(/\/exempel\?bemanning_till=0,5&nara=1489/)
  const box = page.getByRole('checkbox', { name: /^Högst en halv tjänst/ })
  expect(await box.isChecked()).toBe(true)
})

test('only the differences can be shown, and all rows again', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, `/exempel/jamfor?exempel=${FIRST},${SECOND}`)
  const row = page.getByRole('heading', { name: 'Form', exact: true })
  await row.waitFor()
  await page.getByRole('link', { name: 'Bara där svaren skiljer sig' }).click()
  await page.waitForURL(/visa=skillnader/)
  // The address changes before the rows do.
  await row.waitFor({ state: 'detached' })
  expect(await page.getByRole('heading', { name: 'Behov', exact: true }).count()).toBe(1)
  await page.getByRole('link', { name: /^Alla \d+ uppgifter$/ }).click()
  await row.waitFor()
})
