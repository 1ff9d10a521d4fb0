import manifest from 'virtual:browser-manifest'
import type { Language } from '../i18n/language.ts'
import { PAGE_DATA_ID } from './PageData.ts'
import { PAGE_TEXTS, type PageId } from './pageTexts.ts'

const ENTRY = 'src/app/entryBrowser.tsx'
const START = 'src/app/startBrowser.ts'
/** The style sheet of all pages, as the manifest calls it. */
const STYLES = 'style.css'
const END_OF_DOCUMENT = '</body></html>'
const COMMON_TEXTS = { sv: 'src/i18n/sv/svTexts.ts', en: 'src/i18n/en/enTexts.ts' }

interface PageParts {
  /** The document as React wrote it. */
  readonly app: string
  readonly language: Language
  /** Ids of the matched routes; those that are modules have their files loaded at once. */
  readonly routeIds: readonly string[]
  /** The page's data as JSON, or null for a page without script. */
  readonly pageData: string | null
}

const headByKey = new Map<string, string>()

/** Puts styles, fonts and scripts into a rendered document, all found in the first round trip. */
export function assembleHtml({ app, language, routeIds, pageData }: PageParts): string {
  const texts = routeIds.filter(isPage).flatMap((id) => PAGE_TEXTS[id])
  const modules = [
    ENTRY,
    COMMON_TEXTS[language],
    ...texts.map((area) => `src/i18n/${language}/${area}.ts`),
    ...routeIds,
  ].filter((id) => id in manifest)
  const key = `${modules.join()} ${String(pageData !== null)}`
  let head = headByKey.get(key)
  if (head === undefined) {
    head = writeHead(modules, pageData !== null)
    headByKey.set(key, head)
  }
  const data =
    pageData === null ? '' : `<script type="application/json" id="${PAGE_DATA_ID}">${pageData}</script>`
  const headEnd = app.indexOf('</head>')
  const bodyEnd = app.length - END_OF_DOCUMENT.length
  return `<!DOCTYPE html>${app.slice(0, headEnd)}${head}${app.slice(headEnd, bodyEnd)}${data}${END_OF_DOCUMENT}`
}

const isPage = (id: string): id is PageId => id in PAGE_TEXTS

function writeHead(modules: readonly string[], withScripts: boolean): string {
  const scripts = new Set<string>()
  const fonts = new Set<string>()
  const visited = new Set<string>()
  const visit = (id: string): void => {
    const chunk = manifest[id]
    if (chunk === undefined || visited.has(id)) return
    visited.add(id)
    for (const imported of chunk.imports ?? []) visit(imported)
    scripts.add(chunk.file)
    for (const asset of chunk.assets ?? []) if (asset.endsWith('.woff2')) fonts.add(asset)
  }
  for (const id of modules) visit(id)

  const entry = fileOf(ENTRY)
  const addresses = [...scripts].filter((file) => file !== entry).map((file) => `/${file}`)
  return [
    `<link rel="stylesheet" href="/${fileOf(STYLES)}">`,
    ...[...fonts].map(
      (file) => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`,
    ),
    withScripts
      ? `<script type="module" async fetchpriority="low" src="/${fileOf(START)}" data-entry="/${entry}" data-modules="${addresses.join(' ')}"></script>`
      : '',
  ].join('')
}

/** The built file of a source. A build without it is no build of this client. */
function fileOf(source: string): string {
  const chunk = manifest[source]
  if (chunk === undefined) throw new Error(`The browser build has no ${source}.`)
  return chunk.file
}
