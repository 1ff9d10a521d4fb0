import { Feed } from 'feed'
import type { Export } from './exportRoutes.ts'
import { findPractices, practiceAddress, readPractices } from './practiceExport.ts'

/** Entries of a feed: the latest ones, as a feed reader asks again and again. */
const MOST_ENTRIES = 50

/** A search as an Atom feed, latest source first. Its ids are the addresses, which last. */
export async function writeAtomFeed(given: Export): Promise<string> {
  const { language, publicUrl } = given
  const found = findPractices(given, 'NEWEST')
  const prefix = language === 'en' ? '/en' : ''
  const page = `${publicUrl}${prefix}${found.path}`
  const address = page.replace('/exempel', '/exempel.atom')
  const entries: {
    readonly date: Date
    readonly slug: string
    readonly title: string
    readonly text: string
    readonly author: string
  }[] = []
  for await (const { practice, runner } of readPractices(given, found.ids.slice(0, MOST_ENTRIES)))
    entries.push({
      date: toDate(practice.sourceDate ?? practice.sources[0]?.checkedAt ?? null),
      slug: practice.slug,
      title: practice.title,
      text: practice.need ?? practice.method ?? practice.title,
      author: runner.name,
    })
  const feed = new Feed({
    id: address,
    title: `${found.sentence} – Samverkansnavet`,
    link: page,
    feedLinks: { atom: address },
    language,
    updated: new Date(Math.max(...entries.map(({ date }) => date.getTime()), 0)),
    generator: 'Samverkansnavet',
    author: { name: 'Samverkansnavet', link: publicUrl },
  })
  for (const { date, slug, title, text, author } of entries) {
    const link = practiceAddress(given, slug, publicUrl)
    feed.addItem({ id: link, link, title, date, description: text, author: [{ name: author }] })
  }
  return feed.atom1()
}

/** The first day of a date that is a month or a year; what nobody dates never looks new. */
function toDate(text: string | null): Date {
  const [, year = '1970', month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text ?? '') ?? []
  return new Date(`${year}-${month}-${day}T00:00:00Z`)
}
