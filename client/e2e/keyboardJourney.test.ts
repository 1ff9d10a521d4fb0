import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { keyboardOf } from './testing/keyboardOf.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

/** The heading that the last step led to, once focus has landed on it. */
async function focusedHeading(page: Page): Promise<string> {
  const focused = page.locator('h1:focus')
  await focused.waitFor()
  return await focused.innerText()
}

const scrolled = async (page: Page): Promise<number> => await page.evaluate(() => Math.round(scrollY))

test('the keyboard alone leads from the start page to a goal and back', async () => {
  await using tab = await openTab({ height: 600 })
  const { page, troubles } = tab
  const keyboard = keyboardOf(page)
  const main = page.locator('main')
  await openHydrated(page, '/')

  await keyboard.press('Tab')
  await keyboard.tabTo(page.getByRole('link', { name: 'Hoppa till innehållet' }))
  await keyboard.press('Enter')
  await keyboard.tabTo(page.getByLabel('Vad vill ni lösa?'))
  await keyboard.type('äldre ensamhet')
  await keyboard.press('Escape')
  await keyboard.tabTo(page.getByLabel('Min kommun', { exact: true }))
  await keyboard.type('Alings')
  await keyboard.tabTo(page.getByRole('button', { name: 'Sök exempel' }))
  await keyboard.press('Enter')

  const sentence = await focusedHeading(page)
  expect(sentence).toMatch(/^\d+ exempel om äldre ensamhet, \d+ av dem från kommuner som liknar\sAlingsås$/)
  expect(new URL(page.url()).searchParams.get('nara')).toBe('1489')

  const form = page.getByRole('checkbox', { name: /^Volontärsamordning/ })
  await keyboard.tabTo(form)
  await keyboard.press('Space')
  await page.waitForURL(/form=volontarsamordning/)
  const narrowed = page.getByRole('status').filter({ hasText: /^\d+ exempel om äldre ensamhet/ })
  await expect.poll(async () => await narrowed.innerText()).not.toBe(sentence)
  expect(await form.isChecked()).toBe(true)
  expect(await form.evaluate((element) => element === document.activeElement)).toBe(true)

  const example = main.getByRole('link', { name: 'Frivilligcentrum Uddevalla' })
  await keyboard.tabTo(example)
  const results = page.url()
  const place = await scrolled(page)
  expect(place).toBeGreaterThan(0)
  await keyboard.press('Enter')
  expect(await focusedHeading(page)).toBe('Frivilligcentrum Uddevalla')
  expect(await scrolled(page)).toBe(0)

  await keyboard.tabTo(main.getByRole('link', { name: 'Uddevalla', exact: true }).first())
  await keyboard.press('Enter')
  expect(await focusedHeading(page)).toBe('Uddevalla')

  await keyboard.tabTo(main.locator('a[href="/strategier/ok-ide"]').first())
  await keyboard.press('Enter')
  expect(await focusedHeading(page)).toMatch(/ÖK Idé/)

  await page.keyboard.press('Home')
  const goals = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Mål' })
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
  })
  await keyboard.tabTo(goals)
  await keyboard.press('Enter')
  expect(await focusedHeading(page)).toMatch(/mål/i)
  await keyboard.tabTo(main.locator('a[href="/mal/3"]').first())
  await keyboard.press('Enter')
  expect(await focusedHeading(page)).toMatch(/God hälsa och välbefinnande/)

  for (const path of [
    '/mal',
    '/strategier/ok-ide',
    '/kommuner/1485-uddevalla',
    '/exempel/frivilligcentrum-uddevalla',
  ]) {
    await page.goBack()
    await expect.poll(() => new URL(page.url()).pathname).toBe(path)
    await page.locator('h1:focus').waitFor()
  }
  await page.goBack()
  await expect.poll(() => page.url()).toBe(results)
  expect(await form.isChecked()).toBe(true)
  await expect.poll(async () => await scrolled(page)).toBe(place)
  expect(troubles).toEqual([])
})
