import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findViolations } from './testing/findViolations.ts'
import { findOverflow, measureShift } from './testing/measureLayout.ts'
import { openHydrated } from './testing/openHydrated.ts'
import type { Tab, TabOptions } from './testing/openTab.ts'
import { FAILING_STATUS, PAGE_ADDRESSES } from './testing/pageAddresses.ts'
import { readOutline } from './testing/readOutline.ts'
import { shareBrowser } from './testing/shareBrowser.ts'
import { withDoubleText } from './testing/withDoubleText.ts'

/** Shifts below this are not noticed; the usual bar for a good page is 0.1. */
const LARGEST_SHIFT = 0.02

const SETTINGS: readonly (readonly [name: string, options: TabOptions])[] = [
  ['at 1280 px', { width: 1280 }],
  ['at 320 px with Alingsås chosen', { width: 320, municipality: '1489' }],
  ['in dark colours with Alingsås chosen', { scheme: 'dark', municipality: '1489' }],
]

const openTab = shareBrowser()

describe.each(SETTINGS)('%s', (_, options) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await openTab(options)
    // The tab has the fonts from now on: what shifts then is the page's own doing.
    await tab.page.goto('/integritet', { waitUntil: 'networkidle' })
  })
  afterAll(async () => {
    await tab[Symbol.asyncDispose]()
  })

  test.each(PAGE_ADDRESSES)('%s has no fault', async (address) => {
    const { page, troubles, questions } = tab
    const before = { troubles: troubles.length, questions: questions.length }
    const answer = page.waitForResponse((response) => response.request().isNavigationRequest())
    const failing = FAILING_STATUS[address]
    // A page that failed has nothing for script to take over.
    await (failing === undefined ? openHydrated(page, address) : page.goto(address))

    expect((await answer).status()).toBe(failing ?? 200)
    expect(await readOutline(page)).toEqual({
      language: address.startsWith('/en') ? 'en' : 'sv',
      hasTitle: true,
      mainHeadings: 1,
      skippedLevels: [],
      skipsToMain: true,
    })
    expect(await findOverflow(page)).toEqual([])
    expect(await measureShift(page)).toBeLessThanOrEqual(LARGEST_SHIFT)
    expect(await findViolations(page)).toEqual([])
    expect(troubles.slice(before.troubles)).toEqual([])
    // The page has brought its data along. What the hub has refused is no data: a form that stays asks once more.
    expect(failing === undefined ? questions.slice(before.questions) : []).toEqual([])
  })
})

describe('with text of 200 %', () => {
  test.each(PAGE_ADDRESSES)('%s keeps within a window of 1280 px', async (address) => {
    await using tab = await openTab({ municipality: '1489' })
    const { page } = tab
    await page.goto(address)
    expect(await withDoubleText(page, async () => await findOverflow(page))).toEqual([])
  })
})
