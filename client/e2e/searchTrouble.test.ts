import { expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'
import { holdAnswers } from './testing/holdAnswers.ts'

const openTab = shareBrowser()

test('an answer that comes after a later one is dropped', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  const held = await holdAnswers(page, 'SearchQuery', { first: 1 })
  await page.getByRole('checkbox', { name: /^Volontärsamordning/ }).check()
  await held.asked
  await page.getByRole('checkbox', { name: /^Mötesplats/ }).check()
  await expect
    .poll(() => new URL(page.url()).search)
    .toBe('?q=ensamhet&form=volontarsamordning&form=motesplats')
  const heading = page.getByRole('heading', { level: 1 })
  await expect.poll(async () => await heading.innerText()).toMatch(/Volontärsamordning eller Mötesplats/)
  const both = await heading.innerText()

  await held.release()
  expect(await heading.innerText()).toBe(both)
  expect(new URL(page.url()).searchParams.getAll('form')).toEqual(['volontarsamordning', 'motesplats'])
  expect(troubles).toEqual([])
})

test('a choice for comparison keeps the filter whose answer is on its way, and the way back from it', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/exempel?q=ensamhet&jamfor=frivilligcentrum-uddevalla,ring-en-van')
  const held = await holdAnswers(page, 'SearchQuery', { first: 1 })
  await page.getByRole('checkbox', { name: /^Volontärsamordning/ }).check()
  await held.asked
  // The tray stays while rows give way to a skeleton.
  await page.getByRole('button', { name: 'Ta bort Ring en vän ur jämförelsen' }).click()
  await held.release()
  await page.waitForURL(/jamfor=frivilligcentrum-uddevalla$/)
  expect(new URL(page.url()).searchParams.get('form')).toBe('volontarsamordning')
  await page.goBack()
  await expect.poll(() => new URL(page.url()).searchParams.get('form')).toBeNull()
  expect(new URL(page.url()).searchParams.get('q')).toBe('ensamhet')
  expect(troubles).toEqual([])
})

test('while an answer is on its way the choice shows, and rows of the final height after a while', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  const held = await holdAnswers(page, 'SearchQuery', { first: 1 })
  const box = page.getByRole('checkbox', { name: /^Volontärsamordning/ })
  await box.check()
  expect(await box.isChecked()).toBe(true)
  await page.getByText('Hämtar exempel').waitFor({ state: 'attached' })
  expect(await page.locator('[aria-busy="true"]').count()).toBe(1)
  await held.release()
  await page.locator('[aria-busy="false"]').waitFor()
  expect(await page.locator('#resultat article').count()).toBe(10)
})

test('when the hub fails, what was loaded stays, the fault is ours, and trying again helps', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  const titles = await page.locator('#resultat article').getByRole('heading').allInnerTexts()
  await page.route('**/graphql*', async (route) => {
    await route.fulfill({ status: 503, headers: { 'x-request-id': 'a-request' }, body: 'away' })
  })
  await page.getByRole('checkbox', { name: /^Volontärsamordning/ }).check()
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toMatch(/Felet är vårt.*a-request/s)
  expect(await page.locator('#resultat article').getByRole('heading').allInnerTexts()).toEqual(titles)
  expect(await page.getByText('Det som visas är den förra sökningen.').isVisible()).toBe(true)

  await page.unroute('**/graphql*')
  await alert.getByRole('link', { name: 'Försök igen' }).click()
  await expect
    .poll(async () => await page.getByRole('heading', { level: 1 }).innerText())
    .toMatch(/ensamhet med formen Volontärsamordning/)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('when the hub fails, the search of strategies keeps what was loaded too, and trying again helps', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/strategier?q=dialog')
  const hits = page.locator('#resultat ol > li')
  const texts = await hits.allInnerTexts()
  await page.route('**/graphql*', async (route) => {
    await route.fulfill({ status: 503, headers: { 'x-request-id': 'a-request' }, body: 'away' })
  })
  await page.getByRole('checkbox', { name: /^Policy/ }).check()
  const alert = page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.innerText()).toMatch(/Felet är vårt.*a-request/s)
  expect(await hits.allInnerTexts()).toEqual(texts)
  expect(await page.getByText('Det som visas är den förra sökningen.').isVisible()).toBe(true)

  await page.unroute('**/graphql*')
  await alert.getByRole('link', { name: 'Försök igen' }).click()
  await expect
    .poll(async () => await page.getByRole('heading', { level: 1 }).innerText())
    .toMatch(/dialog.*Policy/)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('a link that is followed twice before the answer has come leads there all the same', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  const held = await holdAnswers(page, 'PracticePageQuery', { first: 1 })
  const link = page.locator('#resultat article').getByRole('link').first()
  const title = await link.innerText()
  await link.click()
  await held.asked
  await link.click()
  await held.release()
  await page.locator('h1:focus').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
  expect(troubles).toEqual([])
})

test('another page that cannot be fetched says so and can be tried again', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  await page.route('**/graphql*', async (route) => await route.abort('connectionfailed'))
  await page.locator('#resultat article').getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: 'Det gick inte att nå navet' }).waitFor()
  const address = page.url()
  expect(await page.locator('main').innerText()).not.toContain('Ange')
  await page.unroute('**/graphql*')
  await page.getByRole('link', { name: 'Försök igen' }).click()
  await page.getByRole('heading', { name: 'Källor' }).waitFor()
  expect(page.url()).toBe(address)
})

test('a page whose files cannot be fetched says so and can be tried again', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  await page.context().setOffline(true)
  await page.locator('#resultat article').getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: 'Det gick inte att nå navet' }).waitFor()
  expect(await page.locator('main').innerText()).not.toContain('Felet är vårt')
  await page.context().setOffline(false)
  await page.getByRole('link', { name: 'Försök igen' }).click()
  await page.getByRole('heading', { name: 'Källor' }).waitFor()
})

test('a reader without a connection sees how old each page is', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  const later = new Date(Date.now() + 3 * 3_600_000)
  const time = later.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' })
  await page.clock.setFixedTime(later)
  await page.locator('#resultat article').getByRole('link').first().click()
  await page.locator('h1:focus').waitFor()
  const bar = page.getByText(/^Du ser det som hämtades klockan \d\d:\d\d/)
  expect(await bar.count()).toBe(0)
  await page.context().setOffline(true)
  await expect.poll(async () => await bar.innerText()).toContain(time)
  await page.goBack()
  await expect.poll(async () => await bar.innerText()).not.toContain(time)
  await page.context().setOffline(false)
  await bar.waitFor({ state: 'detached' })
})
