import type { Page } from 'playwright-core'
import { z } from 'zod'

/** What a page says about itself to search engines and to those who link to it. */
export interface Head {
  readonly title: string
  readonly description: string
  readonly canonical: string | null
  readonly robots: string | null
  /** Address by language. */
  readonly alternates: Readonly<Record<string, string>>
  readonly openGraph: Readonly<Record<string, string>>
  /** Types of the things that the structured data describes, in order. */
  readonly types: readonly string[]
}

const thing = z.object({ '@type': z.string() })
const structuredData = z.union([
  z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(thing) }),
  thing.extend({ '@context': z.literal('https://schema.org') }),
])

/** Reads the head of the page as the server wrote it. Throws when its structured data cannot be parsed. */
export async function readHead(page: Page): Promise<Head> {
  const { jsonLd, ...head } = await page.evaluate(() => {
    const pairs = (selector: string, name: string, value: string): Record<string, string> =>
      Object.fromEntries(
        [...document.querySelectorAll(selector)].map((element) => [
          element.getAttribute(name) ?? '',
          element.getAttribute(value) ?? '',
        ]),
      )
    const of = (selector: string, name: string): string | null =>
      document.querySelector(selector)?.getAttribute(name) ?? null
    return {
      title: document.title,
      description: of('meta[name="description"]', 'content') ?? '',
      canonical: of('link[rel="canonical"]', 'href'),
      robots: of('meta[name="robots"]', 'content'),
      alternates: pairs('link[rel="alternate"][hreflang]', 'hreflang', 'href'),
      openGraph: pairs('meta[property^="og:"]', 'property', 'content'),
      jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => textContent,
      ),
    }
  })
  const types = jsonLd.flatMap((text) => {
    const data = structuredData.parse(JSON.parse(text))
    return ('@graph' in data ? data['@graph'] : [data]).map(({ '@type': type }) => type)
  })
  return { ...head, types }
}
