import { describe, expect, test } from 'vitest'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

describe('a browser that runs no script', () => {
  test('searches, filters by form, opens the second page and an example', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/exempel')
    await page.getByLabel('Vad vill ni lösa?').fill('ensamhet')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    const heading = page.getByRole('heading', { level: 1 })
    const all = await heading.innerText()
    expect(all).toMatch(/^\d+ exempel om ensamhet/)

    await page.getByRole('checkbox', { name: /^Volontärsamordning/ }).check()
    await page.getByRole('button', { name: 'Visa exempel' }).click()
    const params = new URL(page.url()).searchParams
    expect([params.get('q'), params.get('form')]).toEqual(['ensamhet', 'volontarsamordning'])
    expect(Number.parseInt(await heading.innerText(), 10)).toBeLessThan(Number.parseInt(all, 10))
    expect(await page.getByRole('checkbox', { name: /^Volontärsamordning/ }).isChecked()).toBe(true)

    await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Sida 2' }).click()
    expect(new URL(page.url()).search).toBe('?q=ensamhet&form=volontarsamordning&sida=2')
    expect(await page.getByText(/^Visar 11–\d+ av/).isVisible()).toBe(true)

    const example = page.locator('#resultat article').getByRole('link').first()
    const title = await example.innerText()
    await example.click()
    expect(await heading.innerText()).toBe(title)
    expect(await page.getByRole('link', { name: 'Volontärsamordning' }).first().isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Källor' }).isVisible()).toBe(true)
  })

  test('takes a filter away by its chip, changes view and order', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/exempel?q=ensamhet&form=motesplats')
    await page.getByRole('link', { name: 'Ta bort filtret Mötesplats' }).click()
    expect(new URL(page.url()).search).toBe('?q=ensamhet')
    await page.getByRole('link', { name: 'Karta', exact: true }).click()
    expect(await page.getByRole('heading', { name: 'Kommuner med träff' }).isVisible()).toBe(true)
    await page.getByRole('combobox', { name: 'Sortera' }).selectOption('titel')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    const params = new URL(page.url()).searchParams
    expect([params.get('q'), params.get('sortera'), params.get('vy')]).toEqual(['ensamhet', 'titel', 'karta'])
  })

  test('changes language on the same search and back', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/exempel?q=ensamhet&form=motesplats')
    await page.getByRole('link', { name: 'English' }).click()
    expect(new URL(page.url()).pathname).toBe('/en/exempel')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\d+ examples on ensamhet/)
    await page.getByRole('link', { name: 'Svenska' }).click()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      '/exempel?q=ensamhet&form=motesplats',
    )
  })

  test('chooses a municipality, which is remembered and decides the order', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/exempel/frivilligcentrum-uddevalla')
    await page.getByRole('link', { name: 'Välj min kommun' }).click()
    await page.getByRole('combobox', { name: 'Kommun' }).selectOption('Alingsås')
    await page.getByRole('button', { name: 'Spara valet' }).click()
    expect(new URL(page.url()).pathname).toBe('/exempel/frivilligcentrum-uddevalla')
    expect(await page.getByRole('link', { name: 'Min kommun: Alingsås. Byt kommun' }).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Exempel', exact: true }).first().click()
    expect(await page.getByRole('heading', { name: /^Från kommuner som liknar Alingsås/ }).isVisible()).toBe(
      true,
    )
  })

  test('filters in the layer of a small screen, and reaches all pages by its menu', async () => {
    await using tab = await openTab({ scripts: false, width: 390 })
    const { page } = tab
    await page.goto('/exempel?q=ensamhet')
    const box = page.getByRole('checkbox', { name: /^Mötesplats/ })
    expect(await box.isVisible()).toBe(false)
    await page.getByRole('button', { name: /^Filtrera/ }).click()
    await box.check()
    await page.getByRole('button', { name: 'Visa exempel' }).click()
    expect(new URL(page.url()).searchParams.get('form')).toBe('motesplats')
    expect(await page.getByRole('button', { name: 'Filtrera (1 vald)' }).isVisible()).toBe(true)

    await page.getByText('Meny', { exact: true }).click()
    await page.getByRole('link', { name: 'Kommuner', exact: true }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Kommuner')
  })

  test('searches the strategies and finds a municipality', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/strategier')
    await page.getByLabel('Sök bland strategierna').fill('Alingsås')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=Alings/)
    await page
      .locator('main')
      .getByRole('link', { name: /^Deltagande i/ })
      .first()
      .click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Deltagande i/)

    await page.goto('/kommuner')
    await page.getByLabel('Kommunens namn').fill('Alin')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=Alin/)
    await page.locator('main').getByRole('link', { name: 'Alingsås' }).first().click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Alingsås')
  })
})
