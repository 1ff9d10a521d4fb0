import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { findViolations } from './testing/findViolations.ts'
import { holdAnswers } from './testing/holdAnswers.ts'
import { keyboardOf } from './testing/keyboardOf.ts'
import { findOverflow } from './testing/measureLayout.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

const PATH = '/kommuner/1489-alingsas/liknande'
const namesOf = async (page: Page): Promise<string[]> =>
  await page.locator('main ol > li h3 a').allInnerTexts()
const addressOf = (page: Page): string => new URL(page.url()).search

describe('the municipalities like one', () => {
  test('are chosen by the keyboard: weights, one dropped, the way back', async () => {
    await using tab = await openTab({ height: 700 })
    const { page, troubles, questions } = tab
    const keyboard = keyboardOf(page)
    await openHydrated(page, '/kommuner/1489-alingsas')
    await keyboard.tabTo(page.getByRole('link', { name: 'Välj egna mått och vikter' }))
    await keyboard.press('Enter')
    const heading = page.locator('h1:focus')
    await heading.waitFor()
    expect(await heading.innerText()).toMatch(/^Kommuner som liknar\sAlingsås$/)
    const usual = await namesOf(page)
    expect(usual).toHaveLength(10)
    expect(usual[0]).toBe('Ängelholm')

    const slider = page.getByRole('slider', { name: 'Folkmängd, reglage' })
    await keyboard.tabTo(slider)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await keyboard.press(key)
    await page.waitForURL(/matt=folkmangd:5,tathet,/)
    const number = page.getByRole('spinbutton', { name: 'Folkmängd' })
    expect(await number.inputValue()).toBe('5')
    expect(await slider.getAttribute('aria-valuetext')).toBe('väger 5')
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true)
    await expect.poll(async () => await namesOf(page)).not.toEqual(usual)
    const weighed = await namesOf(page)
    const spoken = page.getByRole('status').filter({ hasText: `Först kommer ${weighed[0]}, ` })
    await spoken.waitFor({ state: 'attached' })

    await keyboard.tabTo(page.getByRole('button', { name: `Välj bort ${weighed[1]}` }))
    await keyboard.press('Enter')
    await page.waitForURL(/bortvalda=\d{4}/)
    await expect.poll(async () => await namesOf(page)).not.toContain(weighed[1])
    expect((await namesOf(page)).slice(0, 2)).toEqual([weighed[0], weighed[2]])
    const undo = page.getByRole('link', { name: 'Ångra' })
    await expect
      .poll(async () => await undo.evaluate((element) => element === document.activeElement))
      .toBe(true)
    await keyboard.press('Enter')
    await expect.poll(async () => await namesOf(page)).toEqual(weighed)

    await page.getByRole('button', { name: `Fäst ${weighed[2]} främst` }).click()
    await expect.poll(async () => (await namesOf(page))[0]).toBe(weighed[2])
    await page.getByRole('link', { name: `Lossa ${weighed[2]}` }).click()
    await expect.poll(async () => await namesOf(page)).toEqual(weighed)
    expect(await undo.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.goBack()
    await page.goBack()

    // The four steps of the slider are one change, which is undone by going back.
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await expect.poll(async () => await namesOf(page)).toEqual(usual)
    expect(addressOf(page)).toBe('')
    expect(questions.filter((name) => name === 'TwinsFrameQuery').length).toBeLessThanOrEqual(2)
    expect(troubles).toEqual([])
  })

  test('follow the last change when an earlier answer comes late', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, PATH)
    const held = await holdAnswers(page, 'TwinsQuery', { first: 1 })
    await page.getByRole('radio', { name: 'Samma storlek' }).check()
    await held.asked
    await page.getByRole('radio', { name: 'Avstånd' }).check()
    await page.waitForURL(/narhet=avstand/)
    await expect.poll(async () => (await namesOf(page))[0]).toBe('Vårgårda')
    await held.release()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Kommuner nära\sAlingsås$/)
    expect((await namesOf(page))[0]).toBe('Vårgårda')
  })

  test('tell what makes two of them alike and different, measure by measure, also at 320 px', async () => {
    await using tab = await openTab({ width: 320 })
    const { page } = tab
    await openHydrated(page, `${PATH}?matt=folkmangd,skattekraft:2,arbetsloshet&antal=20`)
    expect(await namesOf(page)).toHaveLength(20)
    const row = page.locator('main ol > li:has(h3)').first()
    await row.locator('summary').click()
    const table = row.getByRole('table')
    // On a narrow screen the head gives way to labels in the rows.
    expect(await table.getByRole('row').count()).toBe(3)
    expect(await table.getByRole('rowheader').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^Skattekraft\s+vikt 2$/),
    )
    expect(await table.innerText()).toMatch(/(högre|lägre|ingen)/)
    expect(await findOverflow(page)).toEqual([])
    expect(await findViolations(page)).toEqual([])
  })

  test('cannot be counted when every measure weighs 0: the form stays and says what is wrong', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, `${PATH}?matt=folkmangd`)
    await page.getByRole('spinbutton', { name: 'Folkmängd' }).fill('0')
    await page.waitForURL(/matt=inga/)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('Ge minst ett mått en vikt över 0')
    expect(await namesOf(page)).toEqual([])
    await page.getByRole('spinbutton', { name: 'Skattekraft' }).fill('9')
    await page.waitForURL(/skattekraft:9/)
    await expect.poll(async () => await alert.innerText()).toContain('ska vara mellan 0 och 5')
    await page.getByRole('link', { name: 'Återställ till navets val' }).click()
    await expect.poll(async () => (await namesOf(page))[0]).toBe('Ängelholm')
    expect(troubles.filter((trouble) => !trouble.includes('400'))).toEqual([])
  })
})

describe('without script', () => {
  test('weights, the way to be near, pinning, dropping and taking back all work by address', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto(PATH)
    expect(await page.getByRole('slider').first().isVisible()).toBe(false)
    await page.getByRole('spinbutton', { name: 'Folkmängd' }).fill('3')
    for (const name of ['Befolkningstäthet', 'Andel utrikes födda'])
      await page.getByRole('spinbutton', { name }).fill('0')
    await page.getByRole('combobox', { name: 'Fäst en kommun främst' }).selectOption('Nacka')
    await page.getByRole('button', { name: 'Räkna om' }).click()
    expect(decodeURIComponent(addressOf(page))).toBe(
      '?matt=folkmangd:3,alder65,skattekraft,utbildning&fasta=0182',
    )
    const names = await namesOf(page)
    expect(names[0]).toBe('Nacka')

    await page.getByRole('button', { name: `Välj bort ${names[1]}` }).click()
    expect((await namesOf(page)).slice(0, 2)).toEqual(['Nacka', names[2]])
    await page.getByRole('link', { name: `Ta tillbaka ${names[1]}` }).click()
    expect(await namesOf(page)).toEqual(names)
    await page.getByRole('button', { name: 'Lossa Nacka' }).click()
    expect(await namesOf(page)).not.toContain('Nacka')

    await page.getByRole('radio', { name: 'Samma kommungrupp' }).check()
    await page.getByRole('button', { name: 'Räkna om' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Kommuner i samma kommungrupp/)
    expect(new URL(page.url()).searchParams.get('matt')).toBe('folkmangd:3,alder65,skattekraft,utbildning')
    await page.getByRole('link', { name: 'Återställ till navets val' }).click()
    expect((await namesOf(page))[0]).toBe('Ängelholm')
    expect(addressOf(page)).toBe('')
  })

  test('the choice goes along to the search, is kept there and can be taken away', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto(`${PATH}?matt=folkmangd&fasta=0182&bortvalda=1480`)
    await page.getByRole('link', { name: /^Sök exempel med Alingsås/ }).click()
    await page.getByLabel('Vad vill ni lösa?').fill('ensamhet')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    const params = new URL(page.url()).searchParams
    expect(['nara', 'matt', 'fasta', 'bortvalda'].map((name) => params.get(name))).toEqual([
      '1489',
      'folkmangd',
      '0182',
      '1480',
    ])
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.innerText()).toMatch(/kommuner som liknar\sAlingsås i folkmängd$/)
    expect(await page.locator('#resultat').getByText('Du har fäst Nacka främst.').count()).toBeGreaterThan(0)

    await page.getByRole('combobox', { name: 'Vad som gör kommuner lika' }).selectOption('samma län')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    expect(await heading.innerText()).toMatch(/från kommuner i samma län som\sAlingsås$/)
    await page.getByRole('link', { name: 'Ta bort valet Nacka fäst' }).click()
    expect(new URL(page.url()).searchParams.get('fasta')).toBeNull()
    await page.getByRole('link', { name: 'Välj mått, vikter och tvillingar' }).click()
    expect(await heading.innerText()).toMatch(/^Kommuner i samma län som\sAlingsås$/)
  })
})

test('a search follows the way of being near at once, and every hit says why', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet&nara=1489')
  const heading = page.getByRole('heading', { level: 1 })
  for (const [option, sentence] of [
    ['avstånd', /kommuner nära\sAlingsås$/],
    ['samma kommungrupp', /kommuner i samma kommungrupp som\sAlingsås$/],
    ['lika många invånare', /kommuner av samma storlek som\sAlingsås$/],
  ] as const) {
    await page.getByRole('combobox', { name: 'Vad som gör kommuner lika' }).selectOption(option)
    await expect.poll(async () => await heading.innerText()).toMatch(sentence)
    const hits = await page.locator('#resultat article').count()
    expect(hits).toBeGreaterThan(5)
    expect(await page.locator('#resultat article').getByText('Varför:').count()).toBe(hits)
  }
})

test('a municipality’s page says what those like it have begun, and why each is shown', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/kommuner/1489-alingsas')
  const section = page.getByRole('region', { name: 'Vad kommuner som liknar Alingsås har börjat med' })
  const rows = section.getByRole('listitem')
  const count = await rows.count()
  expect(count).toBeGreaterThan(3)
  const years: number[] = []
  for (const row of await rows.all()) {
    const text = await row.innerText()
    expect(text).toMatch(
      /Varför: .+ började \d{4}\. Navet känner inte till något exempel i Alingsås med formen .+ inom .+\./,
    )
    years.push(Number(/Start\s(\d{4})/.exec(text)?.[1]))
  }
  expect(years).toEqual(years.toSorted((a, b) => b - a))
})
