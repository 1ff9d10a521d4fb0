import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { Feed } from 'feed'
import type { ComparedPractice } from '../../modules/comparison/comparisonRecord.ts'
import type { Export } from './Export.ts'
import { findLatestPractices, pageAddress, practiceAddress, readPractices } from './practiceExport.ts'

/** Entries of a feed: the latest ones, as a feed reader asks again and again. */
const MOST_ENTRIES = 50

/** How long a feed may be shown without asking again, in seconds. */
const FRESH_SECONDS = 900

interface Entry extends ComparedPractice {
  readonly updated: Date
}

/**
 * Answers a search as an Atom feed (RFC 4287): the examples that changed last first, as the change feed says. The same
 * until something in it changes, so a reader that has it is answered 304.
 */
export async function sendAtomFeed(given: Export, _request: Request, response: Response): Promise<void> {
  const { sentence, path, ids } = findLatestPractices(given)
  const times = await given.services.practiceChanges.listTimes()
  const timeOf = (id: string): string => times.get(id) ?? ''
  const latest = ids.toSorted((a, b) => compareText(timeOf(b), timeOf(a))).slice(0, MOST_ENTRIES)
  const entries: Entry[] = []
  for await (const batch of readPractices(given, latest))
    for (const compared of batch)
      entries.push({ ...compared, updated: new Date(timeOf(compared.practice.id) || 0) })
  // A feed without entries is as old as the latest change, since which nothing has been found.
  const updated = entries[0]?.updated ?? new Date([...times.values()].sort().at(-1) ?? 0)
  const text = writeFeed(given, { sentence, path, updated, entries })
  response
    .set({
      'Cache-Control': `public, max-age=${FRESH_SECONDS}`,
      'Last-Modified': updated.toUTCString(),
      ETag: `W/"${createHash('sha256').update(text).digest('base64url')}"`,
    })
    .type('application/atom+xml')
    .send(text)
}

interface FeedContent {
  readonly sentence: string
  /** Address of the same search as a page, without language prefix. */
  readonly path: string
  readonly updated: Date
  readonly entries: readonly Entry[]
}

function writeFeed(given: Export, { sentence, path, updated, entries }: FeedContent): string {
  const { language, publicUrl } = given
  const page = pageAddress(given, path)
  const feed = new Feed({
    id: toLastingId(`feed ${language} ${path}`),
    title: toXmlText(`${sentence} – Samverkansnavet`),
    link: page,
    feedLinks: { atom: page.replace('/exempel', '/exempel.atom') },
    updated,
    generator: 'Samverkansnavet',
    author: { name: 'Samverkansnavet', link: publicUrl },
  })
  for (const { practice, runner, updated: date } of entries)
    feed.addItem({
      id: toLastingId(`practice ${language} ${practice.id}`),
      link: practiceAddress(given, practice.slug),
      title: toHtml(practice.title),
      date,
      description: toHtml(practice.need ?? practice.method ?? practice.title),
      author: [{ name: toXmlText(runner.name) }],
    })
  // The library writes no language.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `)
}

/** An id that stays when the hub moves to another address or a record gets another slug: a UUID made from a name. */
function toLastingId(name: string): string {
  const bytes = createHash('sha256').update(`samverkansnavet ${name}`).digest().subarray(0, 16)
  // Version 8, made as its maker likes, and the variant of RFC 9562.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

/** Without the control characters that XML cannot hold. */
function toXmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '')
}

/** As HTML, which is what the library says that titles and summaries are. */
function toHtml(text: string): string {
  return toXmlText(text).replace(/[&<>]/g, (sign) => `&#${String(sign.codePointAt(0))};`)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
