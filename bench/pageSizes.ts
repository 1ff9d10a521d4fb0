/**
 * Prints the compressed JavaScript that each page loads first, and fails when a page is above its bar.
 * Read from the manifest of the browser build: `npm run size` after `npm run build`.
 */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { PAGE_TEXTS, type PageId } from '../client/src/app/pageTexts.ts'

/** DESIGN § 9: at most 200 kB of compressed JavaScript on first load. */
const BAR_KILOBYTES = 200
const BUILD = new URL('../client/dist/browser/', import.meta.url)
const ENTRY = 'src/app/entryBrowser.tsx'

const chunk = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).default([]),
  isDynamicEntry: z.boolean().optional(),
})
type Manifest = Readonly<Record<string, z.infer<typeof chunk>>>

function collectFiles(manifest: Manifest, key: string, seen: Set<string>): Set<string> {
  const entry = manifest[key]
  if (entry === undefined || seen.has(entry.file)) return seen
  seen.add(entry.file)
  for (const imported of entry.imports) collectFiles(manifest, imported, seen)
  return seen
}

const isPage = (key: string): key is PageId => key in PAGE_TEXTS

const compressedBytes = (file: string): number =>
  gzipSync(readFileSync(new URL(file, BUILD)), { level: 9 }).length

function printPageSizes(): boolean {
  const manifest = z
    .record(z.string(), chunk)
    .parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', BUILD), 'utf8')))
  const pages = Object.keys(manifest).filter((key) => /^src\/routes\/.*Page\.tsx$/.test(key))
  if (manifest[ENTRY] === undefined || pages.length === 0)
    throw new Error('The build has no entry or no pages.')
  let withinBar = true
  for (const page of pages.toSorted()) {
    const files = collectFiles(manifest, ENTRY, new Set())
    collectFiles(manifest, page, files)
    for (const texts of ['svTexts', ...(isPage(page) ? PAGE_TEXTS[page] : [])])
      collectFiles(manifest, `src/i18n/sv/${texts}.ts`, files)
    const kilobytes =
      [...files]
        .filter((file) => file.endsWith('.js'))
        .reduce((sum, file) => sum + compressedBytes(file), 0) / 1000
    withinBar &&= kilobytes <= BAR_KILOBYTES
    console.log(`${kilobytes.toFixed(1).padStart(7)} kB  ${page}`)
  }
  console.log(
    withinBar ? `All pages are within ${BAR_KILOBYTES} kB.` : `A page is above ${BAR_KILOBYTES} kB.`,
  )
  return withinBar
}

process.exitCode = printPageSizes() ? 0 : 1
