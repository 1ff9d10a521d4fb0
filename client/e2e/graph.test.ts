import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { keyboardOf } from './testing/keyboardOf.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

const GOAL = '11. Hållbara städer och samhällen'
const neighbours = (page: Page) => page.getByRole('region', { name: /^Grannar/ })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const search = (page: Page) => new URL(page.url()).searchParams

describe('the graph explorer', () => {
  test('leads from Nacka to goal 11 to another municipality by mouse, in the picture', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, '/kommuner/0182-nacka')
    await page.getByRole('link', { name: 'Visa i grafen' }).click()
    await expect.poll(async () => await heading(page).innerText()).toBe('Nacka och dess grannar')

    const picture = page.locator('main svg[viewBox^="0 0 780"]')
    await neighbours(page)
      .getByRole('link', { name: /^Visa \d+ till: Bidrar till mål/ })
      .click()
    await picture.locator('tspan', { hasText: 'Hållbara städer' }).click()
    await expect.poll(async () => await heading(page).innerText()).toBe('Mål 11 och dess grannar')
    await picture.locator('tspan', { hasText: 'Örnsköldsvik' }).click()
    await expect.poll(async () => await heading(page).innerText()).toBe('Örnsköldsvik och dess grannar')

    expect(search(page).getAll('vag')).toEqual(['kommun:0182', 'goal:11'])
    await page.getByRole('navigation', { name: 'Din väg' }).getByRole('link', { name: 'Nacka' }).click()
    await expect.poll(async () => await heading(page).innerText()).toBe('Nacka och dess grannar')
    expect(search(page).getAll('vag')).toEqual([])
    expect(troubles).toEqual([])
  })

  test('leads the same way by keyboard, in the list, and says where it is', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    const keyboard = keyboardOf(page)
    await openHydrated(page, '/graf?fokus=kommun:0182')
    await keyboard.tabTo(neighbours(page).getByRole('link', { name: /^Visa \d+ till: Bidrar till mål/ }))
    await keyboard.press('Enter')
    await page.waitForURL(/grupp=/)
    await keyboard.tabTo(neighbours(page).getByRole('link', { name: 'Hållbara städer och samhällen' }))
    await keyboard.press('Enter')
    await page.locator('h1:focus').waitFor()
    expect(await heading(page).innerText()).toBe('Mål 11 och dess grannar')
    expect(await page.getByRole('status').first().innerText()).toMatch(/är i mitten\. \d+ grannar\.$/)

    await keyboard.tabTo(neighbours(page).getByRole('link', { name: 'Örnsköldsvik' }))
    await keyboard.press('Enter')
    await expect.poll(async () => await heading(page).innerText()).toBe('Örnsköldsvik och dess grannar')
    expect(troubles).toEqual([])
  })

  test('finds the way between two things and takes it away again', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/graf?fokus=kommun:0182')
    await page.getByLabel('Kommun, organisation, exempel, strategi eller mål').fill('mål 11')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await page.getByRole('link', { name: `Visa vägen dit: ${GOAL}` }).click()
    const way = page.getByRole('region', { name: `Vägen mellan Nacka och ${GOAL}` })
    await expect.poll(async () => await way.getByRole('listitem').count()).toBe(3)
    expect(await way.innerText()).toMatch(/2 steg[\s\S]*Nacka[\s\S]*driver[\s\S]*bidrar till \(förslag\)/)
    expect(search(page).get('till')).toBe('goal:11')
    await way.getByRole('link', { name: 'Ta bort vägen' }).click()
    await expect.poll(async () => await way.count()).toBe(0)
  })

  test.each([true, false])('is searched in English too, with script %s', async (scripts) => {
    await using tab = await openTab({ scripts })
    const { page, troubles } = tab
    if (scripts) await openHydrated(page, '/en/graf?fokus=kommun:0182')
    else await page.goto('/en/graf?fokus=kommun:0182')
    await page.getByLabel('Municipality, organisation, example, strategy or goal').fill('goal 11')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.getByRole('link', { name: /^Show the way there: 11\. / }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/en/graf')
    expect(search(page).get('fokus')).toBe('kommun:0182')
    expect(troubles).toEqual([])
  })

  test('offers things while one types, and the arrow keys lead to one or to the way there', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    const keyboard = keyboardOf(page)
    await openHydrated(page, '/graf')
    const box = page.getByRole('combobox', { name: 'Kommun, organisation, exempel, strategi eller mål' })
    const options = page.getByRole('listbox', { name: 'Förslag' }).getByRole('option')
    await box.focus()
    await page.keyboard.type('nack')
    await page.getByRole('group', { name: 'Kommuner' }).getByRole('option', { name: 'Nacka' }).waitFor()
    await keyboard.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await page.getByRole('option', { selected: true }).getAttribute('id'),
    )
    await keyboard.press('Enter')
    await expect.poll(async () => await heading(page).innerText()).toBe('Nacka och dess grannar')

    await box.focus()
    await page.keyboard.type('mål 11')
    await options.filter({ hasText: GOAL }).waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await page.getByRole('region', { name: `Vägen mellan Nacka och ${GOAL}` }).waitFor()
    expect(search(page).get('till')).toBe('goal:11')
    expect(search(page).get('fokus')).toBe('kommun:0182')
    expect(troubles).toEqual([])
  })

  test('draws what ties neighbours to each other, and says it in the list', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/graf?fokus=kommun:1485')
    const picture = page.locator('main svg[viewBox^="0 0 780"]')
    expect(await picture.getByText('under', { exact: true }).count()).toBe(1)
    const item = neighbours(page)
      .getByRole('listitem')
      .filter({ hasText: 'ÖK Idé – samverkansplan om ofrivillig' })
      .first()
    await item.getByRole('link', { name: 'ÖK Idé', exact: true }).click()
    await expect.poll(async () => await heading(page).innerText()).toBe('ÖK Idé och dess grannar')
    const way = page.getByRole('navigation', { name: 'Din väg' })
    expect(await way.innerText()).toMatch(/Uddevalla\s+har antagit eller föreslagit\s+ÖK Idé/)
  })

  test.each([
    ['/exempel/frivilligcentrum-uddevalla', 'Frivilligcentrum Uddevalla'],
    ['/strategier/ok-ide', 'ÖK Idé'],
    ['/kommuner/1489-alingsas', 'Alingsås'],
    ['/organisationer/region-varmland', 'Region Värmland'],
    ['/organisationer/roda-korset', 'Röda Korset'],
    ['/mal/11', 'Mål 11'],
    [
      '/natverk/natverket-for-systematiskt-samarbete-med-civilsamhallet',
      'Nätverket för systematiskt samarbete med civilsamhället',
    ],
    ['/former/iop', 'Idéburet offentligt partnerskap (IOP)'],
  ])('is where %s leads to, and leads back there', async (address, name) => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto(address)
    await page.getByRole('main').getByRole('link', { name: 'Visa i grafen' }).click()
    expect(await heading(page).innerText()).toBe(`${name} och dess grannar`)
    await page.getByRole('link', { name: `Öppna sidan om ${name}` }).click()
    expect(new URL(page.url()).pathname).toBe(address)
  })

  test('shows only the chosen kinds, and the address keeps the choice', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/graf?fokus=kommun:0182')
    await page.getByRole('checkbox', { name: 'Kommuner' }).click()
    await page.waitForURL(/visa=exempel/)
    await expect
      .poll(
        async () =>
          await neighbours(page)
            .getByRole('heading', { name: /Liknar/ })
            .count(),
      )
      .toBe(0)
    await page.reload()
    expect(await page.getByRole('checkbox', { name: 'Kommuner' }).isChecked()).toBe(false)
    expect(
      await neighbours(page)
        .getByRole('heading', { name: /Driver/ })
        .count(),
    ).toBe(1)
  })
})

describe('a target in the graph explorer', () => {
  test('is a neighbour of its goal, leads to its place on the goal’s page, and is marked there', async () => {
    await using tab = await openTab()
    const { page, troubles } = tab
    await openHydrated(page, '/graf?fokus=goal:11')
    const group = neighbours(page).getByRole('region', { name: /^Omfattar delmål \d+$/ })
    const count = Number(/\d+$/.exec(await group.getByRole('heading').innerText())?.[0])
    await group.getByRole('link', { name: /^Visa \d+ till: Omfattar delmål/ }).click()
    await expect.poll(async () => await group.getByRole('listitem').count()).toBe(count)
    await group.getByRole('link', { name: /^11\.3 / }).click()
    await expect.poll(async () => await heading(page).innerText()).toMatch(/^11\.3 .* och dess grannar$/)
    expect(search(page).get('fokus')).toBe('target:11.3')
    const goal = neighbours(page).getByRole('region', { name: /^Ingår i mål/ })
    expect(await goal.getByRole('link').allInnerTexts()).toEqual(['Hållbara städer och samhällen'])

    await page.getByRole('link', { name: /^Öppna sidan om 11\.3 / }).click()
    await page.waitForURL(/\/mal\/11#delmal-11\.3$/)
    const target = page.getByRole('listitem').filter({ hasText: /^11\.3/ })
    await expect.poll(async () => await target.evaluate((item) => item.matches('[data-chosen]'))).toBe(true)
    await expect
      .poll(async () => await target.evaluate((item) => item.getBoundingClientRect().top < innerHeight))
      .toBe(true)
    expect(troubles).toEqual([])
  })

  test('is found by its code while one types, and is sought a way to', async () => {
    await using tab = await openTab()
    const { page } = tab
    const keyboard = keyboardOf(page)
    await openHydrated(page, '/graf?fokus=kommun:0182')
    await page.getByRole('combobox', { name: 'Kommun, organisation, exempel, strategi eller mål' }).focus()
    await page.keyboard.type('11.3')
    await page
      .getByRole('group', { name: 'Delmål' })
      .getByRole('option', { name: /^11\.3 / })
      .waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    const way = page.getByRole('region', { name: /^Vägen mellan Nacka och 11\.3 / })
    await expect.poll(async () => await way.getByRole('listitem').count()).toBe(4)
    expect(await way.innerText()).toMatch(/bidrar till \(förslag\)[\s\S]*omfattar[\s\S]*11\.3/)
  })

  test('is found without script, and hidden with the goals', async () => {
    await using tab = await openTab({ scripts: false, width: 320 })
    const { page } = tab
    await page.goto('/graf?sok=delm%C3%A5l+11')
    await page.getByRole('link', { name: /^Flytta dit: 11\.1 / }).click()
    expect(await heading(page).innerText()).toMatch(/^11\.1 .* och dess grannar$/)
    await page.goto('/graf?fokus=goal:11&visa=exempel')
    expect(
      await neighbours(page)
        .getByRole('region', { name: /delmål/ })
        .count(),
    ).toBe(0)
  })
})

describe('without script, the graph explorer', () => {
  test('is a list of links, with a form that finds the way', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/graf')
    await page.getByLabel('Kommun, organisation, exempel, strategi eller mål').fill('Nacka')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await page.getByRole('link', { name: 'Flytta dit: Nacka', exact: true }).click()
    expect(await heading(page).innerText()).toBe('Nacka och dess grannar')
    await neighbours(page).getByRole('link', { name: 'Volontär i Nacka' }).first().click()
    expect(await heading(page).innerText()).toBe('Volontär i Nacka och dess grannar')
    await page.getByRole('checkbox', { name: 'Mål' }).uncheck()
    await page.getByRole('button', { name: 'Visa valda' }).click()
    expect(
      await neighbours(page)
        .getByRole('heading', { name: /Bidrar till/ })
        .count(),
    ).toBe(0)
  })

  test('says so where nothing ties two things together', async () => {
    await using tab = await openTab({ scripts: false })
    await tab.page.goto('/graf?fokus=kommun:2584&till=kommun:0182')
    expect(
      await tab.page.getByText(/^Ingen väg på högst sex steg går mellan Kiruna och Nacka\./).isVisible(),
    ).toBe(true)
  })
})

test('on a narrow screen the list comes first, and the picture is a choice', async () => {
  await using tab = await openTab({ width: 390 })
  const { page } = tab
  await openHydrated(page, '/graf?fokus=kommun:0182')
  const picture = page.getByRole('region', { name: 'Bild' })
  expect(await neighbours(page).isVisible()).toBe(true)
  expect(await picture.isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Bild', exact: true }).click()
  await picture.waitFor()
  expect(await neighbours(page).isVisible()).toBe(false)
  expect(search(page).get('vy')).toBe('bild')
  // The whole picture fits: nothing has to be moved sideways.
  const drawing = picture.locator('svg[viewBox^="0 0 300"]')
  const box = await drawing.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
  await drawing.locator('tspan', { hasText: 'Täby' }).click()
  await expect.poll(async () => await heading(page).innerText()).toBe('Täby och dess grannar')
})

test('things of one name are told apart by what they are, without a look at their marks', async () => {
  await using tab = await openTab({ scripts: false })
  await tab.page.goto('/graf?sok=volont%C3%A4r+i+nacka')
  for (const kind of ['organisation', 'exempel'])
    expect(await tab.page.getByText(`Volontär i Nacka ${kind}`, { exact: true }).count()).toBe(1)
})
