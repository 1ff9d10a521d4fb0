import type { Page } from 'playwright-core'

/** What every page has for those who cannot see it. */
export interface Outline {
  readonly language: string | null
  readonly hasTitle: boolean
  readonly mainHeadings: number
  /** Levels that are skipped on the way down, such as "h2 → h4". */
  readonly skippedLevels: readonly string[]
  /** The first stop of the keyboard leads to the main content. */
  readonly skipsToMain: boolean
}

/** Reads the outline of the page as it stands. */
export async function readOutline(page: Page): Promise<Outline> {
  return await page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName }) => Number(tagName.slice(1)))
    const first = document.querySelector('a[href], button, input, select, summary')
    return {
      language: document.documentElement.getAttribute('lang'),
      hasTitle: document.title.includes('Samverkansnavet'),
      mainHeadings: levels.filter((level) => level === 1).length,
      skippedLevels: levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? 0
        return level > before + 1 ? [`h${String(before)} → h${String(level)}`] : []
      }),
      skipsToMain:
        first?.getAttribute('href')?.startsWith('#') === true &&
        document.querySelector(first.getAttribute('href') ?? '')?.tagName === 'MAIN',
    }
  })
}
