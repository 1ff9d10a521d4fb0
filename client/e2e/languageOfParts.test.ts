import { expect, test } from 'vitest'
import { PAGE_ADDRESSES } from './testing/pageAddresses.ts'
import { shareBrowser } from './testing/shareBrowser.ts'

const openTab = shareBrowser()
/** The graph's names stand in sentences and drawings of their own. */
const ENGLISH_ADDRESSES = [
  ...PAGE_ADDRESSES.filter((address) => /^\/en($|\/(?!graf))/.test(address)),
  '/en/exempel?q=ensamhet&nara=1489',
  '/en/organisationer/roda-korset',
  '/en/exempel/frivillig-vantjanst',
]

// WCAG 3.1.2: a voice that reads English must be told where a name is Swedish.
test.each(ENGLISH_ADDRESSES)(
  '%s says that the names of examples and strategies are Swedish',
  async (address) => {
    await using tab = await openTab()
    await tab.page.goto(address)
    const unmarked = await tab.page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('a')]
        .filter(({ pathname }) => /^\/en\/(exempel|strategier)\/(?!jamfor)[^/.]+$/.test(pathname))
        .filter(({ pathname, textContent }) => pathname !== location.pathname && textContent.trim() !== '')
        .filter(
          (link) => (link.querySelector('[lang]') ?? link.closest('[lang]'))?.getAttribute('lang') !== 'sv',
        )
        .map(({ textContent }) => textContent),
    )
    expect(unmarked).toEqual([])
  },
)
