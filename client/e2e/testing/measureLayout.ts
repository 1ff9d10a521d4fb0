import type { Page } from 'playwright-core'

/** Sum of the layout shifts so far that no input caused, once the fonts have arrived. */
export async function measureShift(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    let shift = 0
    const add = (entries: readonly PerformanceEntry[]): void => {
      // TypeScript does not know this kind of entry.
      for (const entry of entries)
        if ('value' in entry && typeof entry.value === 'number' && 'hadRecentInput' in entry)
          shift += entry.hadRecentInput === true ? 0 : entry.value
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    // Buffered entries come in a task of their own.
    await new Promise((resolve) => setTimeout(resolve, 50))
    add(observer.takeRecords())
    return shift
  })
}

/** What makes the page wider than its window, by element; empty when nothing does. */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
    return [`${String(scrollWidth)} px in ${String(clientWidth)}`, ...wide.slice(0, 12)]
  })
}
