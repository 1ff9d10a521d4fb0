import { describe, expect, test } from 'vitest'
import { findBrokenWords } from './testing/findBrokenWords.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()

// Between the widths that the pictures show as well: a small laptop, and the least at which two columns stand.
describe.each([320, 920, 1024, 1280])('at %d px', (width) => {
  test.each([
    '/',
    '/exempel?q=ensamhet&nara=1489',
    '/exempel/frivilligcentrum-uddevalla',
    '/kommuner',
    '/kommuner/1489-alingsas',
    '/former/overenskommelse?tidslinje=alla',
    '/organisationer/roda-korset',
    '/organisationer/region-varmland?tidslinje=alla',
    '/om',
    '/en',
    '/en/exempel/frivilligcentrum-uddevalla',
  ])('%s keeps its names and figures whole', async (address) => {
    await using tab = await openTab({ width })
    await tab.page.goto(address)
    await tab.page.evaluate(async () => {
      await document.fonts.ready
    })
    expect(await findBrokenWords(tab.page)).toEqual([])
  })
})
