import { expect, test } from 'vitest'
import { holdAnswers } from './testing/holdAnswers.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

test('the arrow keys walk through the suggestions, and Enter searches for the chosen word', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/')
  const box = page.getByRole('combobox', { name: 'Vad vill ni lösa?' })
  await box.focus()
  await page.keyboard.type('ensam')
  const options = page.getByRole('listbox', { name: 'Förslag' }).getByRole('option')
  await options.first().waitFor()
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  const count = await options.count()
  await page.getByText(`${String(count)} förslag. Bläddra med pilarna.`).waitFor({ state: 'attached' })

  await page.keyboard.press('ArrowDown')
  const active = page.getByRole('listbox', { name: 'Förslag' }).getByRole('option', { selected: true })
  expect(await active.getAttribute('id')).toBe(await box.getAttribute('aria-activedescendant'))
  const word = await active.locator('span').first().innerText()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).pathname).toBe('/exempel')
  expect(new URL(page.url()).searchParams.get('q')).toBe(word)
  expect(await options.count()).toBe(0)
  expect(troubles).toEqual([])
})

test('a municipality among the suggestions leads to its page; Escape and leaving the box close them', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel')
  const box = page.getByRole('combobox', { name: 'Vad vill ni lösa?' })
  await box.focus()
  await page.keyboard.type('alings')
  const place = page.getByRole('group', { name: 'Kommuner' }).getByRole('option', { name: 'Alingsås' })
  await place.waitFor()
  await page.keyboard.press('Escape')
  expect(await place.isVisible()).toBe(false)
  expect(await box.inputValue()).toBe('alings')
  await page.keyboard.type('å')
  await place.waitFor()
  await page.keyboard.press('Tab')
  expect(await place.isVisible()).toBe(false)

  await box.focus()
  await page.keyboard.type('s')
  await place.waitFor()
  await place.click()
  await expect.poll(() => new URL(page.url()).pathname).toBe('/kommuner/1489-alingsas')
})

test('suggestions for fewer letters do not replace those for more', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel')
  const held = await holdAnswers(page, 'SearchSuggestionsQuery', { first: 1 })
  await page.getByRole('combobox', { name: 'Vad vill ni lösa?' }).focus()
  await page.keyboard.type('sp')
  await held.asked
  await page.keyboard.type('råkc')
  const options = page.getByRole('listbox', { name: 'Förslag' }).getByRole('option')
  await options.first().waitFor()
  const texts = await options.allInnerTexts()
  await held.release()
  expect(await options.allInnerTexts()).toEqual(texts)
})

test('suggestions for other letters are gone before those for the new ones have come', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel')
  const box = page.getByRole('combobox', { name: 'Vad vill ni lösa?' })
  const options = page.getByRole('listbox', { name: 'Förslag' }).getByRole('option')
  await box.pressSequentially('ensam')
  await options.first().waitFor()
  const held = await holdAnswers(page, 'SearchSuggestionsQuery', { first: 1 })
  await box.fill('röda')
  await held.asked
  expect(await options.count()).toBe(0)
  await held.release()
  await options.filter({ hasText: 'Röda Korset' }).first().waitFor()
})
