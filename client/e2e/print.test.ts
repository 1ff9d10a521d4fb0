import { expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

test('a printed example has its text, facts and sources, and nothing to press', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel/frivilligcentrum-uddevalla')
  const tools = [
    page.getByRole('navigation', { name: 'Huvudmeny' }),
    page.getByRole('link', { name: 'Välj min kommun' }),
    page.getByRole('link', { name: 'English' }),
    page.getByRole('button', { name: 'Skriv ut' }),
  ]
  for (const tool of tools) expect(await tool.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  for (const tool of tools) expect(await tool.isVisible()).toBe(false)
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)

  for (const heading of ['Frivilligcentrum Uddevalla', 'Källor'])
    expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible()).toBe(true)
  const source = page.getByRole('link', { name: /^Bakgrund och syfte/ })
  const after = await source.evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain('http://www.frivilligcentrum.se/om-frivilligcentrum.html')
  expect(
    await page
      .getByText(/^Utskrivet \d+\s\w+\s\d{4} från http\S+ \(Samverkansnavet \d+\.\d+\.\d+\)$/)
      .isVisible(),
  ).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
})

test('a printed search has its sentence and rows without filters', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect(await page.locator('#resultat article').first().isVisible()).toBe(true)
  for (const role of ['checkbox', 'combobox', 'button'] as const)
    expect(await page.getByRole(role).filter({ visible: true }).count()).toBe(0)
})

test('a printed comparison has its columns side by side, on sheets that lie on their side', async () => {
  await using tab = await openTab({ width: 640 })
  const { page } = tab
  await openHydrated(page, '/exempel/jamfor?exempel=frivilligcentrum-uddevalla,ring-en-van&for=1489')
  const places = async () => {
    const row = page.getByRole('region', { name: 'Behov', exact: true })
    const cells = await row.getByRole('heading', { level: 3 }).locator('..').all()
    return await Promise.all(cells.map(async (cell) => (await cell.boundingBox())?.y))
  }
  expect(new Set(await places()).size).toBe(2)
  await page.emulateMedia({ media: 'print' })
  expect(new Set(await places()).size).toBe(1)
  expect(await page.getByText(/^Omräknat till Alingsås/).isVisible()).toBe(true)
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(new Set(paper.match(/\/MediaBox \[0 0 841\.\d+ 594\.\d+\]/g)).size).toBe(1)
  expect(paper.match(/\/MediaBox/g)?.length).toBe(paper.match(/\/MediaBox \[0 0 841/g)?.length)
})

test('a comparison on several sheets says on each whose the columns are', async () => {
  await using tab = await openTab()
  const { page } = tab
  const slugs = ['frivilligcentrum-uddevalla', 'volontar-i-nacka', 'harbarge-och-dagverksamhet-genom-iop']
  await openHydrated(page, `/exempel/jamfor?exempel=${slugs.join(',')}&for=1489`)
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = paper.match(/\/MediaBox/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(2)
  // The last sheet may hold no more than the foot of the page.
  for (const slug of slugs)
    expect(paper.split(`/exempel/${slug})`).length - 1).toBeGreaterThanOrEqual(sheets - 1)
})

test('nothing moves for a reader who wants less motion, whatever a part asks for', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  const durations = async (): Promise<readonly string[]> =>
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('main *')) {
        element.style.transition = 'opacity 1s'
        element.style.animation = 'part 1s'
      }
      const styles = [...document.querySelectorAll('main *')].map((element) => getComputedStyle(element))
      return [...new Set(styles.flatMap((style) => [style.transitionDuration, style.animationDuration]))]
    })
  expect(await durations()).toContain('1s')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect((await durations()).filter((duration) => !['0s', 'auto'].includes(duration))).toEqual([])
})
