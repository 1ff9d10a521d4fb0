import type { Page } from 'playwright-core'

/**
 * What is seen when the reader has set the browser's text to 200 %: rem, and em in media queries, follow, as with the
 * real setting. The size is normal again afterwards.
 */
export async function withDoubleText<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  const session = await page.context().newCDPSession(page)
  const setSize = async (standard: number): Promise<void> => {
    await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    if (size !== `${String(standard)}px`) throw new Error(`The text has not the size asked for, but ${size}.`)
  }
  await setSize(32)
  try {
    return await look()
  } finally {
    await setSize(16)
    await session.detach()
  }
}
