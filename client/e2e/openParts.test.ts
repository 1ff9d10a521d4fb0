import { describe, expect, test } from 'vitest'
import { findViolations } from './testing/findViolations.ts'
import { findOverflow } from './testing/measureLayout.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  test('the menu of a small screen has no fault when it is open', async () => {
    await using tab = await openTab({ width: 320, scheme, municipality: '1489' })
    await openHydrated(tab.page, '/mal')
    await tab.page.getByText('Meny', { exact: true }).click()
    await tab.page.getByRole('link', { name: 'Min kommun: Alingsås. Byt kommun' }).waitFor()
    expect(await findViolations(tab.page)).toEqual([])
    expect(await findOverflow(tab.page)).toEqual([])
  })

  test.each([
    ['/exempel', 'Vad vill ni lösa?'],
    ['/graf', 'Kommun, organisation, exempel, strategi eller mål'],
    ['/graf?fokus=kommun:0182', 'Kommun, organisation, exempel, strategi eller mål'],
  ])('the suggestions of %s have no fault when they are open', async (address, name) => {
    await using tab = await openTab({ width: 320, scheme })
    await openHydrated(tab.page, address)
    await tab.page.getByRole('combobox', { name }).pressSequentially('röda')
    await tab.page.getByRole('listbox', { name: 'Förslag' }).getByRole('option').first().waitFor()
    await tab.page.keyboard.press('ArrowDown')
    expect(await findViolations(tab.page)).toEqual([])
    expect(await findOverflow(tab.page)).toEqual([])
  })

  test.each(['/exempel?q=ensamhet&nara=1489', '/strategier'])(
    'every filter of %s has no fault when all are open',
    async (address) => {
      await using tab = await openTab({ width: 320, scheme })
      const { page } = tab
      await openHydrated(page, address)
      await page.getByRole('button', { name: /^Filtrera/ }).click()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
      })
      expect(await findViolations(page)).toEqual([])
      expect(await findOverflow(page)).toEqual([])
    },
  )
})

test('the layer of filters is entered, used and left by keyboard, and focus returns', async () => {
  await using tab = await openTab({ width: 390 })
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet')
  const opener = page.getByRole('button', { name: /^Filtrera/ })
  await opener.focus()
  await page.keyboard.press('Enter')
  const box = page.getByRole('checkbox', { name: /^Mötesplats/ })
  await box.waitFor()
  // Nothing behind the layer can be reached: a whole round of the keyboard stays in it.
  const layer = page.locator('#filter')
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    const within = await layer.evaluate(
      (element) => document.activeElement === document.body || element.contains(document.activeElement),
    )
    expect(within, `stop ${String(stop)}`).toBe(true)
  }
  await box.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => new URL(page.url()).searchParams.get('form')).toBe('motesplats')
  await page.getByRole('button', { name: 'Visa 5 exempel' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await box.isVisible()).toBe(false)
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await opener.innerText()).toBe('Filtrera (1 vald)')
})
