import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  /** In the page, once the source below has run. */
  var axe: AxeCore
}
type AxeCore = typeof axe

/** What axe-core finds wrong on the page as it stands: the rule, and where. Evaluated past the page's own policy. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      // WCAG 2.2, which axe leaves out unless it is asked for.
      rules: { 'target-size': { enabled: true } },
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    )
  })
}
