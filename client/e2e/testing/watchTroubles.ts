import type { Page } from 'playwright-core'

/** What the browser itself says about an answer that is no success; tests that expect one look at its status. */
const STATUS_NOTE = 'Failed to load resource'

/** Collects what a page complains about from now on. Hydration mismatches come as errors of the page. */
export function watchTroubles(page: Page): readonly string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    const type = message.type()
    if ((type === 'error' || type === 'warning') && !message.text().startsWith(STATUS_NOTE))
      troubles.push(`console ${type}: ${message.text()}`)
  })
  return troubles
}
