import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyboardOf } from './testing/keyboardOf.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'
import { startHub, type StartedHub } from './testing/startHub.ts'

const openTab = shareBrowser()
let hub: StartedHub

beforeAll(async () => {
  hub = await startHub({ madeUp: 3000 })
})

afterAll(async () => {
  await hub.stop()
})

test('a node with more than a thousand neighbours shows a few of each group and pages through the rest', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  const keyboard = keyboardOf(page)
  await openHydrated(page, `${hub.address}/graf?fokus=goal:11`)
  const list = page.getByRole('region', { name: /^Grannar/ })
  const items = list.getByRole('listitem')
  const picture = page.locator('main svg[viewBox^="0 0 780"]')
  expect(await items.count()).toBeLessThan(60)
  expect(await picture.locator('a').count()).toBeLessThan(100)

  const open = list.getByRole('link', { name: /^Visa 1\s?\d{3} till: Får bidrag av exempel$/ })
  await keyboard.tabTo(open)
  await keyboard.press('Enter')
  await page.waitForURL(/grupp=/)
  const group = list.getByRole('region', { name: /^Får bidrag av exempel förslag/ })
  const names = async () => await group.getByRole('listitem').allInnerTexts()
  await expect.poll(async () => await group.getByRole('listitem').count()).toBeGreaterThanOrEqual(50)
  const first = await names()
  expect(await items.count()).toBeLessThan(150)
  expect(await picture.locator('a').count()).toBeLessThan(100)

  await group
    .getByRole('link', { name: /Sida 2|Nästa/ })
    .first()
    .click()
  await page.waitForURL(/sida=2/)
  await expect.poll(async () => (await names())[0]).not.toBe(first[0])
  expect(await items.count()).toBeLessThan(150)
  await list.getByRole('link', { name: 'Visa färre' }).click()
  await expect.poll(async () => await items.count()).toBeLessThan(60)
  expect(troubles).toEqual([])
})

test('a timeline of more than a thousand examples shows a hundred of each group at most, and says so', async () => {
  await using tab = await openTab({ scripts: false })
  const { page } = tab
  await page.goto(`${hub.address}/mal/11?tidslinje=alla`)
  const rows = page.getByRole('region', { name: 'Tidslinje', exact: true }).getByRole('row')
  expect(await rows.count()).toBeGreaterThan(100)
  expect(await rows.count()).toBeLessThan(250)
  expect(await page.getByText(/^De första 100 av \d{3,4}\.$/).count()).toBeGreaterThan(0)
})
