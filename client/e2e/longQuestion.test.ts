import { describe, expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()
const TWO_THOUSAND_WORDS = Array.from({ length: 2000 }, (_, place) => `ord${String(place)}`).join(' ')

describe.each([
  ['with script', true],
  ['without script', false],
])('a question of 2,000 words, %s', (_, scripts) => {
  test('is refused with the reason, and every letter of it stays in the form', async () => {
    await using tab = await openTab({ scripts, width: 320 })
    const { page, troubles } = tab
    if (scripts) await openHydrated(page, '/exempel?q=ensamhet')
    else await page.goto('/exempel?q=ensamhet')
    const field = page.getByLabel('Vad vill ni lösa?')
    await field.fill(TWO_THOUSAND_WORDS)
    // What is proposed while one types lies over the button on a narrow screen.
    await field.press('Enter')

    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain(
      `Frågan är ${String(TWO_THOUSAND_WORDS.length)} tecken lång. Den får vara högst 1000.`,
    )
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await field.inputValue()).toBe(TWO_THOUSAND_WORDS)

    await field.fill('ensamhet')
    await field.press('Enter')
    await alert.waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\d+ exempel om ensamhet$/)
    expect(troubles.filter((trouble) => !trouble.includes('400'))).toEqual([])
  })
})
