import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { readWordTable } from './testing/readWordTable.ts'
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

/** What the comparison says on the page: its columns, and the text of every cell by the name of its row. */
async function readPage(page: Page) {
  const { rows, ...columns } = await page.evaluate(() => {
    const textOf = (element: Element): string => (element instanceof HTMLElement ? element.innerText : '')
    const rows = [...document.querySelectorAll('main section:has(h2)')].map((row) => {
      const [, ...cells] = row.children
      // The name of the column stands in each cell for who does not see the column.
      const told = cells.map((cell) => [...cell.children].slice(1).map(textOf).join('\n'))
      return [row.querySelector('h2')?.innerText ?? '', told] as const
    })
    const heads = [...document.querySelectorAll('main section:has(h2) h3')].slice(0, 3).map((name) => {
      const [organisation = '', ...title] = (name.textContent ?? '').split(': ')
      return { organisation, title: title.join(': ') }
    })
    return {
      rows,
      titles: heads.map(({ title }) => title),
      names: heads.map(({ organisation, title }) => `${title}, ${organisation}`),
    }
  })
  return { ...columns, rows: new Map(rows) }
}

/** The cells of a sheet by what stands first in each row. */
function readSheet(sheet: ExcelJS.Worksheet | undefined): Map<string, unknown[]> {
  const rows = new Map<string, unknown[]>()
  sheet?.eachRow(({ values }) => {
    if (!Array.isArray(values)) return
    const [, label, ...cells] = values
    if (typeof label === 'string' && label !== '') rows.set(label, cells)
  })
  return rows
}

/** The digits of a sum or a number of posts; the text itself where there are none. */
function digitsOf(told: unknown): string {
  const text = String(told)
  return text.replaceAll(/[^\d,.]/g, '').replace(',', '.') || text
}

describe('comparing', () => {
  test('goes from a place in the map and three choices to a comparison for my municipality, and its files', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel?q=ensamhet&nara=1489')
    const map = page.getByRole('group', { name: /^Karta: exempel i/ })
    await map.getByRole('link', { name: 'Uddevalla, 2 exempel', exact: true }).locator('use').hover()
    const marked = page.locator('#resultat li[data-brushed]')
    await expect.poll(async () => await marked.count()).toBe(2)
    expect((await marked.allInnerTexts()).join()).toContain('Frivilligcentrum Uddevalla')
    await page.getByRole('checkbox', { name: 'Jämför Frivilligcentrum Uddevalla' }).check()
    const boxes = page.getByRole('checkbox', { name: /^Jämför (?!Frivilligcentrum Uddevalla)/ })
    for (const place of [0, 1]) await boxes.nth(place).check()
    const tray = page.getByRole('region', { name: 'Valda för jämförelse' })
    await tray.getByText('3 av 5 valda', { exact: true }).waitFor()
    await page.waitForURL(/jamfor=[^,]+,[^,]+,[^,&]+/)

    await tray.getByRole('button', { name: 'Jämför sida vid sida' }).click()
    await page.waitForURL(/\/exempel\/jamfor\?exempel=.*&for=1489$/)
    await page.getByText(/^Omräknat till Alingsås, .* följer folkmängden/).waitFor()
    await page.getByRole('radio', { name: /oavsett folkmängd/ }).check()
    await page.getByRole('button', { name: 'Räkna om' }).click()
    await page.getByText(/^Omräknat till Alingsås, .* desamma oavsett folkmängd/).waitFor()
    const titles = await page.getByRole('link', { name: /^Ta bort .* ur jämförelsen$/ }).all()
    expect(titles).toHaveLength(3)
    // What cannot be told for Alingsås is said in words, and is no answer.
    const scaled = page.locator('section', {
      has: page.getByRole('heading', { name: 'Bemanning, omräknad' }),
    })
    expect(await scaled.locator('p').first().innerText()).toMatch(/^\d av 3 omräknade$/)
    const shown = await readPage(page)

    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await download(page, 'Excel'))
    const sheet = readSheet(workbook.worksheets[0])
    const document = await readWordTable(await download(page, 'Word'))
    const table = new Map(document.map(([label = [], ...cells]) => [label.join(), cells]))
    expect(document[0]?.slice(1).map((cell) => cell.join())).toEqual(shown.names)
    expect(sheet.get('Uppgift')).toEqual(shown.names)
    for (const label of ['Behov', 'Så gör de', 'Resultat', 'Det som inte fungerade', 'Förutsättningar']) {
      expect(sheet.get(label)).toEqual(shown.rows.get(label))
      expect(table.get(label)?.map((lines) => lines.join('\n'))).toEqual(shown.rows.get(label))
    }
    expect(sheet.get('Kostnad')?.[0]).toBe(200_000)
    // Figures are numbers in Excel, and the same ones as on the page.
    for (const label of ['Kostnad', 'Kostnad, omräknad', 'Bemanning', 'Bemanning, omräknad'])
      for (const [place, cell] of (sheet.get(label) ?? []).entries())
        expect(digitsOf(shown.rows.get(label)?.[place]?.split('\n')[0])).toBe(digitsOf(cell))
    expect(
      [...sheet.keys()].some((label) => /^Omräknat till Alingsås, .* oavsett folkmängd/.test(label)),
    ).toBe(true)
    const sources = workbook.getWorksheet('Källor')?.getColumn(1).values ?? []
    expect(new Set(sources.slice(2))).toEqual(new Set(shown.titles))
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

  test('keeps the names above their columns in sight, and what has focus clear of them', async () => {
    await using tab = await openTab()
    const { page } = tab
    await openHydrated(page, '/exempel/jamfor?exempel=frivilligcentrum-uddevalla,ring-en-van')
    await page.getByRole('heading', { name: 'Källor' }).scrollIntoViewIfNeeded()
    const name = page.locator('main').getByRole('link', { name: 'Ring en vän', exact: true })
    expect(await name.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
    const back = page.getByRole('link', { name: 'Civildepartementet' })
    await back.focus()
    const [link, head] = [await back.boundingBox(), await name.boundingBox()]
    expect(link?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0))
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
