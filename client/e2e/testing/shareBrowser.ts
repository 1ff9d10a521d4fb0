import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchBrowser } from './launchBrowser.ts'
import { openTab, type Tab, type TabOptions } from './openTab.ts'

/** Opens tabs on the hub of the run. */
export type OpenTab = (options?: TabOptions) => Promise<Tab>

/** Gives the tests of a file one browser, and a way to open tabs of their own in it. */
export function shareBrowser(): OpenTab {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async (options) => {
    if (browser === undefined) throw new Error('A tab can be opened in a test only.')
    return await openTab(browser, inject('hubAddress'), options)
  }
}
