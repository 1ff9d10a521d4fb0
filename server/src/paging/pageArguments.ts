import { HubError } from '../errors.ts'
import { decodeCursor } from './cursor.ts'

/** The arguments that every list takes; `page` only where the schema has it. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly page?: number | null
}

/** Which part of an answer is asked for. */
export interface PageWindow {
  readonly offset: number
  readonly limit: number
}

/** Hits beyond this place are not paged to: a narrower question serves better, and sums stay whole numbers. */
const LAST_PAGE = 1_000_000

/** `first` where it is within the limits; throws INVALID_INPUT that names the limits otherwise. */
export function readFirst(first: number | null | undefined, fallback: number, most: number): number {
  const count = first ?? fallback
  if (count >= 1 && count <= most) return count
  throw new HubError(
    'INVALID_INPUT',
    {
      sv: `”first” är ${count} men ska vara ett heltal mellan 1 och ${most}.`,
      en: `“first” is ${count} but must be a whole number from 1 to ${most}.`,
    },
    { field: 'first' },
  )
}

/**
 * The window that the arguments ask for. `fingerprint` is that of the question and is only computed for a cursor.
 * Throws INVALID_INPUT for limits and for `page` together with `after`, INVALID_CURSOR for a bad cursor.
 */
export function readWindow(args: PageArguments, fingerprint: () => string): PageWindow {
  const limit = readFirst(args.first, 20, 100)
  const { after, page } = args
  if (page !== null && page !== undefined) {
    if (after !== null && after !== undefined) throw pageWithCursor()
    if (page < 1 || page > LAST_PAGE) throw pageOutOfRange(page)
    return { offset: (page - 1) * limit, limit }
  }
  return { offset: after === null || after === undefined ? 0 : decodeCursor(after, fingerprint()) + 1, limit }
}

function pageWithCursor(): HubError {
  return new HubError(
    'INVALID_INPUT',
    {
      sv: '”page” och ”after” går inte att använda tillsammans. Ange bara ett av dem.',
      en: '“page” and “after” cannot be used together. Give only one of them.',
    },
    { field: 'page' },
  )
}

function pageOutOfRange(page: number): HubError {
  return new HubError(
    'INVALID_INPUT',
    {
      sv: `”page” är ${page} men ska vara ett heltal mellan 1 och ${LAST_PAGE}.`,
      en: `“page” is ${page} but must be a whole number from 1 to ${LAST_PAGE}.`,
    },
    { field: 'page' },
  )
}
