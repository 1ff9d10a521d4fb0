/** What a walk along all links has found. */
export interface Crawl {
  /** Addresses that answered, without origin. */
  readonly visited: ReadonlySet<string>
  /** Links that led to an error or to another address, with the page that they stand on. */
  readonly broken: readonly string[]
  /** Links within a page to a place that it has not. */
  readonly missingAnchors: readonly string[]
}

const AT_ONCE = 4

/** Walks from a page along every internal link. Searches are asked for, but of theirs only the paged lists are followed. */
export async function crawl(origin: string, start: string): Promise<Crawl> {
  const foundOn = new Map([[start, 'the start']])
  const queue = [start]
  const visited = new Set<string>()
  const broken: string[] = []
  const missingAnchors: string[] = []

  const visit = async (path: string): Promise<void> => {
    const response = await fetch(origin + path, { redirect: 'manual' })
    const html = await response.text()
    if (response.status !== 200)
      broken.push(`${String(response.status)} ${path} on ${foundOn.get(path) ?? ''}`)
    visited.add(path)
    if (!/^[^?]*(\?sida=\d+)?$/.test(path)) return
    for (const href of linksIn(html)) {
      if (href.startsWith('#')) {
        if (!html.includes(` id="${href.slice(1)}"`)) missingAnchors.push(`${href} on ${path}`)
        continue
      }
      const target = withoutWayBack(new URL(href, origin + path))
      if (target === null || target.origin !== origin) continue
      const found = target.pathname + target.search
      if (foundOn.has(found)) continue
      foundOn.set(found, path)
      queue.push(found)
    }
  }
  const walk = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) await visit(path)
  }
  while (queue.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, walk))
  return { visited, broken, missingAnchors }
}

/** The link without the page that choosing a municipality leads back to, which would make each of them new. */
function withoutWayBack(url: URL): URL | null {
  url.searchParams.delete('next')
  return /^\/(en(\/|$)|assets\/|graphql)/.test(url.pathname) ? null : url
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
  )
}
