import type { Page } from 'playwright-core'
import { untilIdle } from './untilIdle.ts'

const LONGEST_WAIT_MS = 20_000

/** Opens an address and waits until script has taken the page over. Throws when that does not happen. */
export async function openHydrated(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilHydrated(page)
}

/**
 * Waits until React holds the document, down to every control: it marks the elements that it is taking over, and is done
 * with them when the browser has nothing left to do. Playwright's own waiting needs `eval`, which the pages' content
 * security policy forbids.
 */
async function untilHydrated(page: Page): Promise<void> {
  const taken = await page.evaluate(async (longest) => {
    const isTaken = (): boolean =>
      performance.getEntriesByName('page-taken-over').length > 0 &&
      [...document.querySelectorAll('main, main :is(a, button, input, select, summary)')].every((element) =>
        Object.keys(element).some((key) => key.startsWith('__react')),
      )
    const end = performance.now() + longest
    while (!isTaken() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
    return isTaken()
  }, LONGEST_WAIT_MS)
  await untilIdle(page)
  if (!taken) throw new Error(`Script did not take over ${page.url()}.`)
}
