import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

/** Where the file lies that a link gives. */
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ])
  return await file.path()
}

describe('comparing', () => {
  test('goes from three choices in the search to a comparison for my municipality, and its files', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel?q=ensamhet&nara=1489')
    const boxes = page.getByRole('checkbox', { name: /^Jämför / })
    for (const place of [0, 1, 2]) await boxes.nth(place).check()
    const tray = page.getByRole('region', { name: 'Valda för jämförelse' })
    await tray.getByText('3 av 5 valda', { exact: true }).waitFor()
    await page.waitForURL(/jamfor=[^,]+,[^,]+,[^,&]+/)

    await tray.getByRole('button', { name: 'Jämför sida vid sida' }).click()
    await page.waitForURL(/\/exempel\/jamfor\?exempel=.*&for=1489$/)
    await page.getByText(/^Omräknat till Alingsås, .* följer folkmängden/).waitFor()
    await page.getByRole('radio', { name: /oavsett folkmängd/ }).check()
    await page.getByRole('button', { name: 'Räkna om' }).click()
    await page.getByText(/^Omräknat till Alingsås, .* desamma oavsett folkmängd/).waitFor()
    const titles = await page.getByRole('link', { name: /^Ta bort .* ur jämförelsen$/ }).count()
    expect(titles).toBe(3)

    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await download(page, 'Excel'))
    expect(workbook.worksheets[0]?.getRow(1).cellCount).toBe(4)
    expect(workbook.getWorksheet('Källor')?.actualRowCount).toBeGreaterThan(1)
    const document = strFromU8(
      unzipSync(await readFile(await download(page, 'Word')))['word/document.xml'] ?? new Uint8Array(),
    )
    expect(document).toContain('desamma oavsett folkmängd')
  })

  test('is refused a sixth choice with a word why', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel')
    const boxes = page.getByRole('checkbox', { name: /^Jämför / })
    for (const place of [0, 1, 2, 3, 4]) await boxes.nth(place).check()
    await boxes.nth(5).click()
    expect(await boxes.nth(5).isChecked()).toBe(false)
    await page.getByText('Fem exempel är valda, som mest.').waitFor()
  })

  test('works without script', async () => {
    await using tab = await openTab({ scripts: false })
    const { page } = tab
    await page.goto('/exempel?jamfor=volontar-i-nacka&q=ensamhet')
    await page
      .getByRole('checkbox', { name: /^Jämför / })
      .first()
      .check()
    await page.getByRole('button', { name: 'Jämför sida vid sida' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Nacka: uppgift för uppgift$/)
  })
})
