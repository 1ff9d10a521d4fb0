import { createHash } from 'node:crypto'
import { HubError } from '../errors.ts'

const CURSOR = /^([0-9a-f]{12})\.(\d{1,9})$/

/** A short fingerprint of a question; the same question has the same one in every process. */
export function fingerprintQuestion(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 12)
}

/** Opaque cursor of the hit at `index` (from 0) in the answer to one question. */
export function encodeCursor(fingerprint: string, index: number): string {
  return Buffer.from(`${fingerprint}.${index}`, 'latin1').toString('base64url')
}

/** Index of the hit that the cursor points at; throws INVALID_CURSOR when it is broken or of another question. */
export function decodeCursor(cursor: string, fingerprint: string): number {
  const match = cursor.length > 64 ? null : CURSOR.exec(Buffer.from(cursor, 'base64url').toString('latin1'))
  const index = Number(match?.[2])
  if (match === null || encodeCursor(match[1] ?? '', index) !== cursor) throw brokenCursor()
  if (match[1] !== fingerprint) throw foreignCursor()
  return index
}

function brokenCursor(): HubError {
  return new HubError(
    'INVALID_CURSOR',
    {
      sv: 'Markören i ”after” är trasig. Använd ”endCursor” från föregående sida, eller utelämna ”after” för att börja om.',
      en: 'The cursor in “after” is broken. Use “endCursor” of the previous page, or leave “after” out to start over.',
    },
    { field: 'after' },
  )
}

function foreignCursor(): HubError {
  return new HubError(
    'INVALID_CURSOR',
    {
      sv: 'Markören i ”after” hör till en annan fråga. Behåll samma sökord, filter, plats och sortering när du bläddrar, eller utelämna ”after”.',
      en: 'The cursor in “after” belongs to another question. Keep the same words, filter, place and order while paging, or leave “after” out.',
    },
    { field: 'after' },
  )
}
