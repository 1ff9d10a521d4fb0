import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './testing/launchBrowser.ts'
import { openHydrated } from './testing/openHydrated.ts'
import { openTab, type TabOptions } from './testing/openTab.ts'
import { startHub, type StartedHub } from './testing/startHub.ts'

/** Enough that a file takes seconds. */
const MADE_UP = 4000

let hub: StartedHub
let browser: Browser
beforeAll(async () => {
  hub = await startHub({ madeUp: MADE_UP })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await hub.stop()
})

const open = async (options?: TabOptions) => await openTab(browser, hub.address, options)
const excel = (page: Page) => page.getByRole('link', { name: 'Excel', exact: true })

/** Rows of examples in an Excel file. */
async function countRows(path: string): Promise<number> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return (workbook.worksheets[0]?.actualRowCount ?? 0) - 1
}

describe('a file that takes time', () => {
  test('shows how far it has come, and is saved whole', async () => {
    await using tab = await open()
    const { page, troubles } = tab
    await openHydrated(page, '/exempel')
    const file = page.waitForEvent('download', { timeout: 60_000 })
    await excel(page).click()
    const bar = page.getByRole('progressbar')
    await bar.waitFor()
    const share = async () => Number(await bar.getAttribute('value'))
    await expect.poll(share).toBeGreaterThan(0.1)
    const before = await share()
    await expect.poll(share).toBeGreaterThan(before)
    await page.getByText(/^Hämtar 4.\d{3} exempel$/).waitFor()

    expect((await file).suggestedFilename()).toBe('exempel.xlsx')
    expect(await countRows(await (await file).path())).toBeGreaterThan(MADE_UP)
    await bar.waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/exempel')
    expect(troubles).toEqual([])
  })

  test('can be given up, by keyboard as well', async () => {
    await using tab = await open()
    const { page } = tab
    await openHydrated(page, '/exempel')
    const downloads: unknown[] = []
    page.on('download', (download) => downloads.push(download))
    await excel(page).focus()
    await page.keyboard.press('Enter')
    const cancel = page.getByRole('button', { name: 'Avbryt' })
    await cancel.waitFor()
    await cancel.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    expect(await excel(page).evaluate((link) => link === document.activeElement)).toBe(true)
    expect(downloads).toEqual([])
  })

  test('that cannot be had says so, keeps the page, and can be tried again', async () => {
    await using tab = await open({ width: 320 })
    const { page } = tab
    await openHydrated(page, '/exempel?q=ensamhet&form=iop')
    const address = page.url()
    await page.route('**/exempel.xlsx*', async (route) => await route.abort())
    await excel(page).click()
    await page.getByRole('alert').getByText('Filen kunde inte hämtas').waitFor()
    expect(page.url()).toBe(address)
    await page.unroute('**/exempel.xlsx*')
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Försök igen' }).click()
    expect(await countRows(await (await file).path())).toBeGreaterThan(0)
  })

  test('is a plain download without script', async () => {
    await using tab = await open({ scripts: false })
    const { page } = tab
    await page.goto('/exempel?q=ensamhet&form=iop')
    const file = page.waitForEvent('download')
    await excel(page).click()
    expect((await file).suggestedFilename()).toBe('exempel.xlsx')
  })
})
