import type { Page } from 'playwright-core'

/** Waits until the browser has nothing left to do with what it has been given so far, such as an answer that came. */
export async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(async () => await new Promise((resolve) => requestIdleCallback(resolve)))
}
