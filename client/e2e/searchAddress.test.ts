import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

/** What a reader sees of a search. */
async function seen(page: Page): Promise<Readonly<Record<string, unknown>>> {
  const chips = page.getByRole('list', { name: 'Valda filter' }).getByRole('listitem')
  return {
    heading: await page.getByRole('heading', { level: 1 }).innerText(),
    chips: await chips.allInnerTexts(),
    checked: await page
      .getByRole('checkbox', { checked: true })
      .evaluateAll((boxes) =>
        boxes.map((box) => `${box.getAttribute('name') ?? ''}=${box.getAttribute('value') ?? ''}`),
      ),
    order: await page.getByRole('combobox', { name: 'Sortera' }).inputValue(),
    view: await page
      .getByRole('navigation', { name: 'Visa resultatet som' })
      .locator('[aria-current="true"]')
      .innerText(),
    shown: await page
      .locator('#resultat')
      .getByText(/^Visar \d/)
      .allInnerTexts(),
    titles: await page.locator('#resultat article').getByRole('heading').allInnerTexts(),
  }
}

test('every choice of a search stands in the address: reload, back and forward show it again', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/exempel')
  const steps: { readonly address: string; readonly sight: Readonly<Record<string, unknown>> }[] = []
  const take = async (search: string): Promise<void> => {
    await expect.poll(() => new URL(page.url()).search).toBe(search)
    // The result has come when it is no longer marked as on its way.
    await page.locator('[aria-busy="false"]').waitFor()
    steps.push({ address: page.url(), sight: await seen(page) })
  }
  await take('')
  await page.getByLabel('Vad vill ni lösa?').fill('ensamhet')
  await page.keyboard.press('Enter')
  await take('?q=ensamhet')
  await page.getByRole('checkbox', { name: /^Volontärsamordning/ }).check()
  await take('?q=ensamhet&form=volontarsamordning')
  await page.getByRole('checkbox', { name: /^Projektstöd/ }).check()
  await take('?q=ensamhet&form=volontarsamordning&form=projektstod')
  await page.getByRole('combobox', { name: 'Sortera' }).selectOption('titel')
  await take('?q=ensamhet&form=volontarsamordning&form=projektstod&sortera=titel')
  await page.getByRole('link', { name: 'Lista', exact: true }).click()
  await take('?q=ensamhet&form=volontarsamordning&form=projektstod&sortera=titel&vy=lista')
  await page.getByRole('link', { name: 'Sida 2' }).click()
  await take('?q=ensamhet&form=volontarsamordning&form=projektstod&sortera=titel&sida=2&vy=lista')
  expect(new Set(steps.map(({ sight }) => JSON.stringify(sight))).size).toBe(steps.length)

  const showsStep = async (index: number): Promise<void> => {
    await expect.poll(() => page.url()).toBe(steps[index]?.address)
    await expect.poll(async () => await seen(page)).toEqual(steps[index]?.sight)
  }
  await page.reload()
  await showsStep(steps.length - 1)
  for (let index = steps.length - 2; index >= 0; index--) {
    await page.goBack()
    await showsStep(index)
  }
  for (let index = 1; index < steps.length; index++) {
    await page.goForward()
    await showsStep(index)
  }
  expect(troubles).toEqual([])
})

test('a chip, a municipality in the map and the clear-all link change the search', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet&form=motesplats&nara=1489')
  await page.getByRole('link', { name: 'Ta bort filtret Mötesplats' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=ensamhet&nara=1489')
  await page.getByRole('link', { name: 'Karta', exact: true }).click()
  const table = page.getByRole('heading', { name: 'Kommuner med träff' }).locator('..')
  await table.getByRole('link', { name: 'Uddevalla' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('kommun')).toBe('1485')
  await page.getByRole('link', { name: 'Rensa allt' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?vy=karta')
})

test('a misspelt word is met by its nearest spelling, and the sentence says so', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensammhet')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
    /^\d+ exempel om ensamhet i stället för ”ensammhet”/,
  )
  expect(await page.locator('#resultat article').count()).toBe(10)
})

test('a search without hits says which filter to drop', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet&form=lov')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Inga exempel/)
  await page.locator('#resultat').getByRole('link', { name: 'Valfrihetssystem' }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=ensamhet')
  await page.locator('#resultat article').first().waitFor()
})
