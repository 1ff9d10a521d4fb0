import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()
const ADDRESS = '/exempel?q=%C3%A4ldre+ensamhet+alings%C3%A5s'

const headingOf = async (page: Page): Promise<string> =>
  await page.getByRole('heading', { level: 1 }).innerText()
const questionOf = (page: Page): [string | null, string[]] => {
  const { searchParams } = new URL(page.url())
  return [searchParams.get('q'), searchParams.getAll('kommun')]
}

describe.each([
  ['with script', true],
  ['without script', false],
])('a word that is also a filter, %s', (_, scripts) => {
  test('is chosen as a filter, kept while filtering on, and put back as a word', async () => {
    await using tab = await openTab({ scripts, width: 320 })
    const { page, troubles } = tab
    if (scripts) await openHydrated(page, ADDRESS)
    else await page.goto(ADDRESS)
    expect(await headingOf(page)).toMatch(/kommunen Alingsås( \(2 om alla\))?$/)

    const choice = page.getByRole('link', { name: /^Visa bara exempel i Alingsås \(\d+\)$/ })
    const count = Number(/\d+/.exec((await choice.getAttribute('aria-label')) ?? '')?.[0])
    await choice.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => questionOf(page)).toEqual(['äldre ensamhet', ['1489']])
    await expect
      .poll(async () => await headingOf(page))
      .toBe(`${String(count)} exempel om äldre ensamhet i Alingsås`)
    expect(await page.getByRole('link', { name: /^Visa bara exempel i / }).count()).toBe(0)

    await page.getByLabel('Vad vill ni lösa?').fill('ensamhet')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await expect.poll(() => questionOf(page)).toEqual(['ensamhet', ['1489']])

    await page.getByRole('link', { name: 'Sök på ordet ”alingsås” i stället' }).click()
    await expect.poll(() => questionOf(page)).toEqual(['ensamhet alingsås', []])
    expect(new URL(page.url()).searchParams.has('ord')).toBe(false)
    await expect.poll(async () => await headingOf(page)).toMatch(/ensamhet och kommunen Alingsås/)
    expect(troubles).toEqual([])
  })
})

test('the way back goes when the filter is taken away by its chip', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/exempel?q=ensamhet&kommun=0182&ord=kommun.0182.nacka')
  const back = page.getByRole('link', { name: 'Sök på ordet ”nacka” i stället' })
  await back.waitFor()
  await page.getByRole('link', { name: 'Ta bort filtret Nacka' }).click()
  await back.waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('?q=ensamhet')
})

test('a word that is also a filter reads so in English', async () => {
  await using tab = await openTab({ scripts: false })
  const { page } = tab
  await page.goto('/en/exempel?q=ensamhet+nacka')
  await page.getByRole('link', { name: /^Show only examples in Nacka \(\d+\)$/ }).click()
  expect(await headingOf(page)).toMatch(/^\d+ examples? on ensamhet in Nacka$/)
  await page.getByRole('link', { name: 'Search for the word “nacka” instead' }).click()
  expect(questionOf(page)).toEqual(['ensamhet nacka', []])
})

describe.each([
  ['with script', true],
  ['without script', false],
])('a word that is also a filter of strategies, %s', (_, scripts) => {
  test('is chosen as a filter, kept while asking on, and put back as a word', async () => {
    await using tab = await openTab({ scripts, width: 320 })
    const { page, troubles } = tab
    if (scripts) await openHydrated(page, '/strategier?q=dialog+policy')
    else await page.goto('/strategier?q=dialog+policy')
    const typeOf = (): [string | null, string[]] => {
      const { searchParams } = new URL(page.url())
      return [searchParams.get('q'), searchParams.getAll('typ')]
    }
    const choice = page.getByRole('link', { name: /^Visa bara strategier av typen Policy \(\d+\)$/ })
    const count = Number(/\d+/.exec((await choice.getAttribute('aria-label')) ?? '')?.[0])
    await choice.focus()
    await page.keyboard.press('Enter')
    await expect.poll(typeOf).toEqual(['dialog', ['policy']])
    await expect
      .poll(async () => await headingOf(page))
      .toMatch(new RegExp(`^${String(count)} strategi(er)? om dialog av typen Policy$`))

    await page.getByLabel('Sök bland strategierna').fill('uppdrag')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await expect.poll(typeOf).toEqual(['uppdrag', ['policy']])

    await page.getByRole('link', { name: 'Sök på ordet ”policy” i stället' }).click()
    await expect.poll(typeOf).toEqual(['uppdrag policy', []])
    expect(new URL(page.url()).searchParams.has('ord')).toBe(false)
    expect(troubles).toEqual([])
  })
})

test('the way back to a word goes when the filter of strategies is taken away by its chip', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/strategier?q=dialog&typ=policy&ord=typ.policy.policy')
  const back = page.getByRole('link', { name: 'Sök på ordet ”policy” i stället' })
  await back.waitFor()
  await page.getByRole('link', { name: 'Ta bort filtret Policy' }).click()
  await back.waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('?q=dialog')
})

test('a strategy that is met by its county alone says so', async () => {
  await using tab = await openTab({ scripts: false, width: 320 })
  const { page } = tab
  await page.goto('/strategier?q=v%C3%A4stra+g%C3%B6talands+l%C3%A4n')
  expect(await page.getByText('Varför: Strategin hör till Västra Götalands län.').count()).toBeGreaterThan(0)
})
