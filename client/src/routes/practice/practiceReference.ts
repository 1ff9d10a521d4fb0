import type { Format } from '../../i18n/createFormat.ts'
import type { Messages } from '../../i18n/sv/svMessages.ts'

interface ReferencedPractice {
  readonly title: string
  readonly organisation: { readonly name: string; readonly fullName: string | null }
  readonly sources: readonly {
    readonly title: string
    readonly publisher: string | null
    readonly url: string | null
    readonly publishedAt: string | null
  }[]
}

/** How an official cites the page: the example, its sources with date and address, then the page and today's date. */
export function practiceReference(
  practice: ReferencedPractice,
  page: { readonly address: string; readonly today: string },
  words: Messages['practice'],
  format: Format,
): string {
  const sources = practice.sources.map(({ title, publisher, publishedAt, url }) =>
    [title, publisher, publishedAt === null ? null : format.longDate(publishedAt), url]
      .filter((part) => part !== null && part !== '')
      .join(', '),
  )
  return words.reference({
    title: practice.title,
    organisation: practice.organisation.fullName ?? practice.organisation.name,
    sources: sources.join('; '),
    address: page.address,
    date: format.longDate(page.today),
  })
}
