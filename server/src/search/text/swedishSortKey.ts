import { foldToAscii } from './foldToAscii.ts'
import { toLower } from './scanWords.ts'

const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' }

/**
 * A key whose order by code point is Swedish alphabetical order: å ä ö after z, é with e, space before hyphen
 * before digits before letters, other punctuation ignored.
 */
export function swedishSortKey(text: string): string {
  let key = ''
  for (const character of toLower(text.normalize('NFC'))) {
    const late = AFTER_Z[character]
    if (late !== undefined) key += late
    else if (/[\p{L}\p{N}]/u.test(character)) key += foldToAscii(character)
    else if (/[-–]/u.test(character)) key += '-'
    else if (/\s/u.test(character) && !key.endsWith(' ')) key += ' '
  }
  return key.trim()
}
