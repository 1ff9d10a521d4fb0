import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'
import { untilIdle } from './testing/untilIdle.ts'

const openTab = shareBrowser()

/** What a reader sees of a search, all of it at one moment. */
async function seen(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return await page.evaluate(() => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText)
    return {
      heading: texts('h1'),
      chips: texts('[aria-label="Valda filter"] li'),
      checked: [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      order: document.querySelector<HTMLSelectElement>('select[name="sortera"]')?.value,
      view: texts('nav[aria-label="Visa resultatet som"] [aria-current="true"]'),
      shown: texts('#resultat p').filter((text) => /^Visar \d/.test(text)),
      titles: texts('#resultat article :is(h2, h3)'),
    }
  })
}

test('every choice of a search stands in the address: reload, back and forward show it again', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/exempel')
  const steps: { readonly address: string; readonly sight: Readonly<Record<string, unknown>> }[] = []
  const take = async (search: string): Promise<void> => {
    await expect.poll(() => new URL(page.url()).search).toBe(search)
    // The result has come when it is no longer marked as on its way; one that is known is not marked at all.
    await untilIdle(page)
    await page.locator('[aria-busy="false"]').waitFor()
    const sight = await seen(page)
    expect(sight['heading']).toHaveLength(1)
    expect(sight['titles']).not.toEqual([])
    steps.push({ address: page.url(), sight })
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

test.each([
  ['/exempel', 'Vad vill ni lösa?', 'ensamhet', 'q=ensamhet'],
  ['/exempel', 'Kostnad, högst, kronor', '100 000', 'kostnad_till=100000'],
  ['/strategier', 'Sök bland strategierna', 'bidrag', 'q=bidrag'],
  ['/graf', 'Kommun, organisation, exempel, strategi eller mål', 'nacka', 'sok=nacka'],
])('on %s the field “%s” keeps the focus when Enter has asked, and follows the address', async (...given) => {
  const [address, label, text, parameter] = given
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, address)
  const field = page.getByLabel(label)
  await field.fill(text)
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).search).toBe(`?${parameter}`)
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await untilIdle(page)
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.goBack()
  await expect.poll(async () => await field.inputValue()).toBe('')
  await page.goForward()
  await expect.poll(async () => await field.inputValue()).toBe(text.replaceAll(' ', ''))
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

test('what the address cannot mean is named, and a page after the last is the last', async () => {
  await using tab = await openTab()
  const { page } = tab
  await page.goto('/exempel?q=ensamhet&sida=-1')
  expect(
    await page
      .getByText('Värdet ”-1” går inte att använda för sida i adressen. Skriv till exempel 1.')
      .isVisible(),
  ).toBe(true)
  await page.goto('/en/strategier?sida=x')
  expect(await page.getByText('The value “x” cannot be used for sida in the address.').isVisible()).toBe(true)
  await openHydrated(page, '/en/exempel?q=ensamhet&form=motesplats&sida=900')
  expect(new URL(page.url()).pathname).toBe('/en/exempel')
  expect(new URL(page.url()).search).toBe('?q=ensamhet&form=motesplats')
  expect(await page.locator('#resultat article').count()).toBeGreaterThan(0)
})

test('the one who runs an example and its form are links, in a hit and among the newest', async () => {
  await using tab = await openTab()
  const { page } = tab
  for (const [address, item] of [
    ['/exempel?q=frivilligcentrum+uddevalla', '#resultat article'],
    ['/', 'section:has(h2:text("Nyast i navet")) li'],
  ] as const) {
    await openHydrated(page, address)
    const links = page.locator(item).first().locator('p a')
    const [who, form] = await links.evaluateAll((elements) =>
      elements.map((element) => element.getAttribute('href')),
    )
    expect(who).toMatch(/^\/(?:kommuner|organisationer)\//)
    expect(form).toMatch(/^\/former\//)
    await links.nth(1).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(form)
  }
})

test('an example leads back to the search that it was found in, and not when it is opened anew', async () => {
  await using tab = await openTab()
  const { page, troubles } = tab
  await openHydrated(page, '/exempel?q=ensamhet&nara=1489&vy=lista')
  await page.locator('#resultat article a').first().click()
  const back = page
    .getByRole('navigation', { name: 'Du är här' })
    .getByRole('link', { name: 'ensamhet, liknar Alingsås' })
  await back.waitFor()
  const example = page.url()
  await back.click()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=ensamhet&nara=1489&vy=lista')
  await openHydrated(page, example)
  expect(await back.count()).toBe(0)
  expect(troubles).toEqual([])
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
