import type { Page } from 'playwright-core'

/**
 * Words of names, headings, heads of tables and figures that the window's width has cut in two without a hyphen.
 * Running text and addresses may be broken where they must.
 */
export async function findBrokenWords(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const labels = 'h1, h2, h3, th, dt, dd, button, label, legend, main a[href^="/mal/"], td'
    const broken = new Set<string>()
    const range = document.createRange()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement
      if (element?.closest(labels) === null || element?.checkVisibility() !== true) continue
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\d]{4,}/gu)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top),
        )
        // What only a screen reader reads is one point wide and says nothing of the layout.
        if (lines.size > 1 && element.clientWidth !== 1) broken.add(word)
      }
    }
    return [...broken]
  })
}
