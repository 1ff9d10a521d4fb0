import { Router } from 'express'
import type { HubParts, SitemapEntry } from './HubParts.ts'

/** `/robots.txt` and `/sitemap.xml`, so that search engines find every page in both languages. */
export function crawlerRoutes(parts: () => HubParts | undefined, publicUrl: () => string): Router {
  return Router()
    .get('/robots.txt', (_request, response) => {
      response.type('text/plain').send(`User-agent: *\nAllow: /\n\nSitemap: ${publicUrl()}/sitemap.xml\n`)
    })
    .get('/sitemap.xml', async (_request, response, next) => {
      const hub = parts()
      if (hub === undefined) {
        next()
        return
      }
      const pages = await hub.listPages()
      response
        .set('Cache-Control', 'public, max-age=3600')
        .type('application/xml')
        .send(writeSitemap(pages, publicUrl()))
    })
}

/** The format takes a year, a month or a day, and nothing else that a source may write. */
const W3C_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** The pages in the sitemap format, each with its address in the other language. */
function writeSitemap(pages: readonly SitemapEntry[], publicUrl: string): string {
  const entries = pages.map(({ path, changedAt }) => {
    const swedish = `${publicUrl}${encodeURI(path)}`
    const english = `${publicUrl}/en${path === '/' ? '' : encodeURI(path)}`
    const changed = changedAt !== null && W3C_DATE.test(changedAt) ? `<lastmod>${changedAt}</lastmod>` : ''
    const links = `<xhtml:link rel="alternate" hreflang="sv" href="${swedish}"/><xhtml:link rel="alternate" hreflang="en" href="${english}"/>`
    return `<url><loc>${swedish}</loc>${changed}${links}</url>\n<url><loc>${english}</loc>${changed}${links}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n${entries.join('\n')}\n</urlset>\n`
}
