import { expect, test } from 'vitest'
import { openHydrated } from './testing/openHydrated.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

test('figures are of one width, and hyphens and spaces are those of the text', async () => {
  await using tab = await openTab()
  const { page } = tab
  await openHydrated(page, '/om')
  const widths = await page.evaluate(async () => {
    await document.fonts.ready
    const widthOf = (sign: string, variant: string): number => {
      const probe = document.createElement('span')
      probe.style.cssText = `position: absolute; white-space: pre; font-size: 64px; font-variant-numeric: ${variant}`
      probe.textContent = sign.repeat(20)
      document.body.append(probe)
      const { width } = probe.getBoundingClientRect()
      probe.remove()
      return width
    }
    const widthsOf = (signs: string, variant: string): number[] =>
      signs.split('').map((sign) => widthOf(sign, variant))
    return {
      figures: widthsOf('0123456789', 'inherit'),
      signs: widthsOf('- ,.', 'inherit'),
      plain: widthsOf('- ,.', 'normal'),
      tabular: widthsOf('- ,.', 'tabular-nums'),
    }
  })
  expect(new Set(widths.figures).size).toBe(1)
  expect(widths.signs).toEqual(widths.plain)
  expect(widths.signs).not.toEqual(widths.tabular)
})
